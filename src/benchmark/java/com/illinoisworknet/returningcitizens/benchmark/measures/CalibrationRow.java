package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.OptionalDouble;

/**
 * Of the candidates whose probability lies in one tenth, what was said and what is true.
 *
 * @param from lower end of the tenth
 * @param right those that are the person's
 * @param sumSaid sum of their probabilities
 */
public record CalibrationRow(double from, Share right, double sumSaid) {
    private static final double WIDTH = .1;

    /** Upper end of the tenth. */
    public double to() {
        return from + WIDTH;
    }

    /** The mean probability; none of none. */
    public OptionalDouble said() {
        return right.of() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sumSaid / right.of());
    }

    /** How far what was said and what is true are apart, times the candidates. */
    double weightedDifference() {
        return right.of() == 0 ? 0 : Math.abs(sumSaid - right.count());
    }
}
