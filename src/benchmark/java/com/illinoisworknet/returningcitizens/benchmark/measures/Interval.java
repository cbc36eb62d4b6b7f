package com.illinoisworknet.returningcitizens.benchmark.measures;

/**
 * Within which a share lies at 95 % confidence.
 *
 * @param low from 0
 * @param high up to 1
 */
public record Interval(double low, double high) {
    private static final double Z = 1.959964;

    /**
     * The interval of {@code k} out of {@code n}, at least one (E. B. Wilson, <em>Probable inference, the law of
     * succession, and statistical inference</em>, JASA 22, 1927).
     */
    static Interval wilson(long k, long n) {
        double p = (double) k / n;
        double scale = 1 + Z * Z / n;
        double middle = p + Z * Z / (2 * n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4.0 * n * n));
        return new Interval((middle - half) / scale, (middle + half) / scale);
    }
}
