package com.illinoisworknet.returningcitizens.matching.model;

/**
 * Makes of the model's natural logarithms powers of ten of calibrated odds (Platt 1999), and of probabilities bands.
 *
 * @param intercept of the logistic curve
 * @param slope of the logistic curve
 * @param veryLikely from which probability on a candidate is very likely
 * @param likely from which it is likely
 * @param possible from which it is worth showing
 */
record Calibration(double intercept, double slope, double veryLikely, double likely, double possible) {
    private static final double LN_10 = StrictMath.log(10);

    static Calibration of(ModelFile file) {
        return new Calibration(
                file.calibrationIntercept(),
                file.calibrationSlope(),
                file.threshold(Band.VERY_LIKELY),
                file.threshold(Band.LIKELY),
                file.threshold(Band.POSSIBLE));
    }

    /** The odds before anything is compared. */
    double before(double logarithm) {
        return intercept / LN_10 + part(logarithm);
    }

    /** One part of the odds. */
    double part(double logarithm) {
        return slope * logarithm / LN_10;
    }

    Band band(double probability) {
        if (reaches(Band.VERY_LIKELY, probability)) {
            return Band.VERY_LIKELY;
        }
        return reaches(Band.LIKELY, probability) ? Band.LIKELY : Band.POSSIBLE;
    }

    boolean reaches(Band band, double probability) {
        return probability
                >= switch (band) {
                    case VERY_LIKELY -> veryLikely;
                    case LIKELY -> likely;
                    case POSSIBLE -> possible;
                };
    }
}
