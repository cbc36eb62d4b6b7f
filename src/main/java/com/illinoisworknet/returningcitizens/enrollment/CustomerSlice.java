package com.illinoisworknet.returningcitizens.enrollment;

/**
 * A page of the customer list.
 *
 * @param first number of the first row, from 0; what lies behind the end counts as the last page
 * @param size how many rows at most, 1 to 100
 * @param total how many there are
 */
public record CustomerSlice(int first, int size, CustomerCount total) {
    /** The most rows a page may have. */
    public static final int LARGEST = 100;

    /** Takes the nearest that there is. */
    public CustomerSlice {
        size = Math.max(1, Math.min(size, LARGEST));
        int last = (int) (Math.max(0, total.number() - 1) / size * size);
        first = Math.max(0, Math.min(first, last));
    }

    /** Whether it is nearer to the end of all, so that it is read from there. */
    boolean isNearEnd() {
        return !total.more() && first > total.number() / 2;
    }

    /** How many rows it has. */
    int rows() {
        return (int) Math.min(size, total.number() - first);
    }

    /** How many rows come before it, read from the end. */
    long fromEnd() {
        return total.number() - first - rows();
    }
}
