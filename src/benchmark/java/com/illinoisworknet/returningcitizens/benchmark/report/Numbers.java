package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Share;
import java.util.Locale;
import java.util.OptionalDouble;

/** How numbers are written. */
final class Numbers {
    private static final double MEGABYTE = 1e6;
    private static final String NONE = "–";

    private Numbers() {}

    static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : NONE;
    }

    static String percent(Share share) {
        return percent(share.value());
    }

    static String percent(double share) {
        return format("%.2f %%", 100 * share);
    }

    static String interval(Share share) {
        return share.interval()
                .map(ends -> format("%.2f–%.2f %%", 100 * Math.max(0, ends.low()), 100 * ends.high()))
                .orElse(NONE);
    }

    static String milliseconds(double milliseconds) {
        return format("%.2f", milliseconds);
    }

    static String megabytes(double bytes) {
        return format("%,.1f MB", bytes / MEGABYTE);
    }

    static String count(long number) {
        return format("%,d", number);
    }

    static String decimal(OptionalDouble number) {
        return number.isPresent() ? format("%.4f", number.getAsDouble()) : NONE;
    }

    static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
