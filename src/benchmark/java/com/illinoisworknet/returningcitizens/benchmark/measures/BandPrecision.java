package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.OptionalDouble;

/**
 * How right a band is.
 *
 * @param band its word
 * @param precision of the candidates of the band, those that are the person's
 * @param precisionOrBetter the same of this band and those above
 * @param recallOrBetter of all pairs of query and true account, those shown in this band or above
 */
public record BandPrecision(String band, Share precision, Share precisionOrBetter, Share recallOrBetter) {
    /** The harmonic mean of precision and recall of this band and those above; none if one of them is zero. */
    public OptionalDouble f1OrBetter() {
        double p = precisionOrBetter.value().orElse(0);
        double r = recallOrBetter.value().orElse(0);
        return p == 0 || r == 0 ? OptionalDouble.empty() : OptionalDouble.of(2 * p * r / (p + r));
    }
}
