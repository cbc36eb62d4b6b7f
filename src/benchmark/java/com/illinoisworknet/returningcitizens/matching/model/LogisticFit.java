package com.illinoisworknet.returningcitizens.matching.model;

/**
 * A logistic curve through labelled odds (Platt 1999), by Newton's method.
 *
 * @param intercept of the curve
 * @param slope of the curve
 */
record LogisticFit(double intercept, double slope) {
    private static final int ROUNDS = 50;
    /** Beyond it a probability is 0 or 1 in floating point. */
    private static final double FAR = 30;

    static LogisticFit of(double[] odds, boolean[] labels) {
        LogisticFit fit = new LogisticFit(0, 1);
        for (int round = 0; round < ROUNDS; round++) {
            fit = fit.better(odds, labels);
        }
        return fit;
    }

    double probability(double odds) {
        double value = Math.max(-FAR, Math.min(FAR, intercept + slope * odds));
        return 1 / (1 + Math.exp(-value));
    }

    private LogisticFit better(double[] odds, boolean[] labels) {
        double missing = 0;
        double missingByOdds = 0;
        double weight = 0;
        double byOdds = 0;
        double byOddsSquared = 0;
        for (int i = 0; i < odds.length; i++) {
            double probability = probability(odds[i]);
            double error = (labels[i] ? 1 : 0) - probability;
            double spread = probability * (1 - probability);
            missing += error;
            missingByOdds += error * odds[i];
            weight += spread;
            byOdds += spread * odds[i];
            byOddsSquared += spread * odds[i] * odds[i];
        }
        double determinant = weight * byOddsSquared - byOdds * byOdds;
        return new LogisticFit(
                intercept + (byOddsSquared * missing - byOdds * missingByOdds) / determinant,
                slope + (weight * missingByOdds - byOdds * missing) / determinant);
    }
}
