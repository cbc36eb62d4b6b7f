package com.illinoisworknet.returningcitizens.benchmark.measures;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How many of how many.
 *
 * @param count those that are meant
 * @param of all
 */
public record Share(long count, long of) {
    /** The share of those of which something is true. */
    static <T> Share of(Collection<T> all, Predicate<T> meant) {
        return new Share(all.stream().filter(meant).count(), all.size());
    }

    /** From 0 to 1; none of nothing. */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }

    /** The 95 % interval; none of nothing. */
    public Optional<Interval> interval() {
        return of == 0 ? Optional.empty() : Optional.of(Interval.wilson(count, of));
    }

    Share plus(Share other) {
        return new Share(count + other.count, of + other.of);
    }
}
