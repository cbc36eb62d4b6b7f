package com.illinoisworknet.returningcitizens.staff;

/**
 * A page of the list of staff.
 *
 * @param first number of the first row, from 0; less counts as 0
 * @param size how many rows at most, 1 to 100; what lies outside counts as the nearest
 */
public record StaffPage(int first, int size) {
    private static final int LARGEST = 100;

    /** Takes the nearest that is allowed. */
    public StaffPage {
        first = Math.max(0, first);
        size = Math.max(1, Math.min(size, LARGEST));
    }
}
