package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Map;

/** Compares two folded suffixes; Jr. and Junior are one. */
final class SuffixComparison {
    private static final Map<String, String> SAME_AS = Map.of(
            "junior", "jr", "senior", "sr", "2nd", "ii", "second", "ii", "3rd", "iii", "third", "iii", "4th", "iv");

    FieldEvidence compare(String entered, String account) {
        if (entered.isEmpty() || account.isEmpty()) {
            return FieldEvidence.unknown(Field.SUFFIX);
        }
        return canonical(entered).equals(canonical(account))
                ? FieldEvidence.agrees(Field.SUFFIX)
                : FieldEvidence.differs(Field.SUFFIX);
    }

    private static String canonical(String suffix) {
        return SAME_AS.getOrDefault(suffix, suffix);
    }
}
