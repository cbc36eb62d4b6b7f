package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Map;

/** Compares two folded suffixes; Jr. and Junior are one. */
final class SuffixComparison {
    private static final Map<String, String> SAME_AS = Map.of(
            "junior", "jr", "senior", "sr", "2nd", "ii", "second", "ii", "3rd", "iii", "third", "iii", "4th", "iv");

    Level level(PersonTraits entered, PersonTraits account) {
        if (entered.suffix().isEmpty() || account.suffix().isEmpty()) {
            return Level.UNKNOWN;
        }
        return canonical(entered.suffix()).equals(canonical(account.suffix())) ? Level.SAME : Level.DIFFERENT;
    }

    private static String canonical(String suffix) {
        return SAME_AS.getOrDefault(suffix, suffix);
    }
}
