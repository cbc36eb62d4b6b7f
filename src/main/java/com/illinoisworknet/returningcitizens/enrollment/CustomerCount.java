package com.illinoisworknet.returningcitizens.enrollment;

/**
 * How many customers fit.
 *
 * @param number how many; up to {@link #LARGEST} exactly
 * @param more whether there are more than that
 */
public record CustomerCount(long number, boolean more) {
    /** So far is counted: further on, nobody needs the exact number on every page. */
    public static final int LARGEST = 100_000;

    static CustomerCount of(long counted) {
        return new CustomerCount(Math.min(counted, LARGEST), counted > LARGEST);
    }
}
