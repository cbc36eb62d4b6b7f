package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Whether a candidate said to be right at 0.9 is so nine times in ten (G. W. Brier, <em>Verification of forecasts
 * expressed in terms of probability</em>, Monthly Weather Review 78, 1950).
 *
 * @param rows ten, by tenths of probability
 * @param sumOfSquares of the differences between what was said and what is true
 */
public record Calibration(List<CalibrationRow> rows, double sumOfSquares) {
    private static final int TENTHS = 10;

    /** Keeps a copy. */
    public Calibration {
        rows = List.copyOf(rows);
    }

    /** How many candidates were shown. */
    public long shown() {
        return rows.stream().mapToLong(row -> row.right().of()).sum();
    }

    /** The mean square of the difference between what was said and what is true; none of none. */
    public OptionalDouble brier() {
        return shown() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sumOfSquares / shown());
    }

    /** The mean difference of the rows, weighted by their candidates; none of none. */
    public OptionalDouble error() {
        double sum =
                rows.stream().mapToDouble(CalibrationRow::weightedDifference).sum();
        return shown() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / shown());
    }

    static Calibration of(Scored scored) {
        Tally tally = new Tally();
        for (String query : scored.queriesOf(truth -> true)) {
            scored.shown(query)
                    .forEach(candidate -> tally.add(candidate.probability(), scored.right(query, candidate)));
        }
        return tally.calibration();
    }

    /** Sums while candidates are gone through. */
    private static final class Tally {
        private final long[] shown = new long[TENTHS];
        private final long[] right = new long[TENTHS];
        private final double[] said = new double[TENTHS];
        private double squares;

        void add(double probability, boolean isRight) {
            int tenth = Math.min((int) (probability * TENTHS), TENTHS - 1);
            shown[tenth]++;
            right[tenth] += isRight ? 1 : 0;
            said[tenth] += probability;
            squares += Math.pow(probability - (isRight ? 1 : 0), 2);
        }

        Calibration calibration() {
            return new Calibration(
                    IntStream.range(0, TENTHS).mapToObj(this::row).toList(), squares);
        }

        private CalibrationRow row(int tenth) {
            return new CalibrationRow(tenth / 10.0, new Share(right[tenth], shown[tenth]), said[tenth]);
        }
    }
}
