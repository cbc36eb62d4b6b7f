package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.measures.Percentiles;
import java.util.Collection;

/**
 * How long searches took, in milliseconds.
 *
 * @param searches how many
 * @param p50 half of them took no longer
 * @param p95 19 of 20 took no longer
 * @param p99 99 of 100 took no longer
 * @param most the longest
 */
public record Latency(int searches, double p50, double p95, double p99, double most) {
    private static final Latency NONE = new Latency(0, 0, 0, 0, 0);

    /** Of these searches; zeros if there were none. */
    static Latency of(Collection<Double> milliseconds) {
        if (milliseconds.isEmpty()) {
            return NONE;
        }
        Percentiles all = Percentiles.of(milliseconds);
        return new Latency(all.size(), all.at(.5), all.at(.95), all.at(.99), all.most());
    }
}
