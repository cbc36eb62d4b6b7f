package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.Arrays;
import java.util.Collection;

/** Percentiles by nearest rank. */
public final class Percentiles {
    private final double[] sorted;

    private Percentiles(double[] sorted) {
        this.sorted = sorted;
    }

    /** Of these values, at least one. */
    public static Percentiles of(Collection<? extends Number> values) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return new Percentiles(sorted);
    }

    /** The least value that {@code share} (0 to 1) of all don't exceed. */
    public double at(double share) {
        int rank = (int) Math.ceil(share * sorted.length) - 1;
        return sorted[Math.max(0, Math.min(sorted.length - 1, rank))];
    }

    /** The greatest. */
    public double most() {
        return sorted[sorted.length - 1];
    }

    /** The mean. */
    public double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    /** How many values. */
    public int size() {
        return sorted.length;
    }
}
