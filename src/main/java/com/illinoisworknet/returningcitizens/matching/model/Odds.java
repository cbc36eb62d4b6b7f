package com.illinoisworknet.returningcitizens.matching.model;

/**
 * How the probability comes about: parts that add up, each as a power of ten of the odds. 2 makes the odds a hundred
 * times higher, −1 ten times lower.
 *
 * @param before before anything is compared: one account among all
 * @param fields what the fields say for the same person, together
 * @param others taken off because relatives, namesakes and strangers could look so too; never above 0
 * @param rivals taken off because other candidates fit too; never above 0
 */
public record Odds(double before, double fields, double others, double rivals) {
    /** All parts together. */
    public double total() {
        return before + fields + others + rivals;
    }

    /** The probability, from 0 to 1. */
    public double probability() {
        return 1 / (1 + StrictMath.pow(10, -total()));
    }

    Odds withRivals(double taken) {
        return new Odds(before, fields, others, taken);
    }
}
