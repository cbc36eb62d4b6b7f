package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.ArrayList;
import java.util.List;

/** How great a gap between groups chance alone makes, if all of them fare alike; drawn as the published scorer does. */
final class ChanceGap {
    private static final int SETS = 400;
    private static final double USUALLY = .95;

    private final MersenneTwister random = new MersenneTwister(1);

    /** The gap that 19 of 20 sets don't exceed. */
    static double of(List<Long> sizes, double recall) {
        ChanceGap chance = new ChanceGap();
        List<Double> gaps = new ArrayList<>();
        for (int set = 0; set < SETS; set++) {
            gaps.add(chance.gap(sizes, recall));
        }
        return Percentiles.of(gaps).at(USUALLY);
    }

    private double gap(List<Long> sizes, double recall) {
        double least = 1;
        double most = 0;
        for (long size : sizes) {
            double share = (double) successes(size, recall) / size;
            least = Math.min(least, share);
            most = Math.max(most, share);
        }
        return most - least;
    }

    /** How many of {@code n} succeed at odds {@code p}; quick where p is near 0 or 1. */
    private long successes(long n, double p) {
        if (p > .5) {
            return n - successes(n, 1 - p);
        }
        return p <= 0 ? 0 : rareSuccesses(n, p);
    }

    private long rareSuccesses(long n, double p) {
        long successes = 0;
        long at = waiting(p);
        while (at <= n) {
            successes++;
            at += waiting(p);
        }
        return successes;
    }

    private long waiting(double p) {
        return (long) (Math.log(1 - random.nextDouble()) / Math.log(1 - p)) + 1;
    }
}
