package com.illinoisworknet.returningcitizens.matching.model;

import java.util.stream.IntStream;

/** Compares two IDOC numbers. A person who comes back can have got a new one. */
final class IdocNumberComparison {
    FieldEvidence compare(PersonTraits entered, PersonTraits account) {
        if (entered.idocNumber().isEmpty() || account.idocNumber().isEmpty()) {
            return FieldEvidence.unknown(Field.IDOC_NUMBER);
        }
        return compare(
                entered.idocNumber().orElseThrow().value(),
                account.idocNumber().orElseThrow().value());
    }

    private static FieldEvidence compare(String entered, String account) {
        long wrong = IntStream.range(0, entered.length())
                .filter(place -> entered.charAt(place) != account.charAt(place))
                .count();
        if (wrong == 0) {
            return FieldEvidence.agrees(Field.IDOC_NUMBER);
        }
        boolean oneDigit = wrong == 1 && entered.charAt(0) == account.charAt(0);
        return FieldEvidence.resemblesOrDiffers(
                Field.IDOC_NUMBER, oneDigit ? Resemblance.ONE_DIGIT_WRONG : Resemblance.NONE);
    }
}
