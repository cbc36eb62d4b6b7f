package com.illinoisworknet.returningcitizens.benchmark.report;

/**
 * Something that the matching is to reach.
 *
 * @param text what
 * @param reached the figure of this run
 * @param verdict whether it is enough
 */
record Aim(String text, String reached, Verdict verdict) {
    static Aim of(String text, String reached, boolean enough) {
        return new Aim(text, reached, enough ? Verdict.YES : Verdict.NO);
    }

    static Aim open(String text, String why) {
        return new Aim(text, why, Verdict.OPEN);
    }

    /** Whether an aim is reached. */
    enum Verdict {
        YES("yes"),
        NO("**no**"),
        /** This run cannot say. */
        OPEN("–");

        private final String word;

        Verdict(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }
}
