package com.illinoisworknet.returningcitizens.matching.model;

import java.time.LocalDate;

/** Compares two birth dates. */
final class BirthDateComparison {
    FieldEvidence compare(PersonTraits entered, PersonTraits account) {
        if (entered.birthDate().isEmpty() || account.birthDate().isEmpty()) {
            return FieldEvidence.unknown(Field.BIRTH_DATE);
        }
        return compare(
                entered.birthDate().orElseThrow().value(),
                account.birthDate().orElseThrow().value());
    }

    private static FieldEvidence compare(LocalDate entered, LocalDate account) {
        return entered.equals(account)
                ? FieldEvidence.agrees(Field.BIRTH_DATE)
                : FieldEvidence.resemblesOrDiffers(Field.BIRTH_DATE, resemblance(entered, account));
    }

    private static Resemblance resemblance(LocalDate entered, LocalDate account) {
        if (NearDates.swapped(entered).filter(account::equals).isPresent()) {
            return Resemblance.DAY_AND_MONTH_SWAPPED;
        }
        if (NearDates.oneDigitWrong(entered).contains(account)) {
            return Resemblance.ONE_DIGIT_WRONG;
        }
        return NearDates.withinAYear(entered, account) ? Resemblance.WITHIN_A_YEAR : Resemblance.NONE;
    }
}
