package com.illinoisworknet.returningcitizens.benchmark.set;

import java.util.List;

/** How the Social Security number of a query compares with that of the person's accounts. */
public enum SsnAgreement {
    /** Equal, or the last four equal where only these are given. */
    EQUAL("equal"),
    /** Both have one, and they differ. */
    DIFFERS("differs"),
    /** One of the two has none. */
    NOT_BOTH("not both");

    private static final int LAST_FOUR = 4;

    private final String word;

    SsnAgreement(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }

    /** Compares the digits asked for ("" for none) with those known of the person's accounts. */
    static SsnAgreement of(String asked, List<String> known) {
        if (asked.isEmpty() || known.isEmpty()) {
            return NOT_BOTH;
        }
        return known.stream().anyMatch(digits -> same(asked, digits)) ? EQUAL : DIFFERS;
    }

    private static boolean same(String asked, String known) {
        return asked.length() == LAST_FOUR ? known.endsWith(asked) : known.equals(asked);
    }
}
