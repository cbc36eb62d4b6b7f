package com.illinoisworknet.returningcitizens.enrollment;

/**
 * What somebody asks of the customer list.
 *
 * @param filter by codes
 * @param search by what was typed
 * @param sort the order
 */
public record CustomerQuery(CustomerFilter filter, SearchText search, CustomerSort sort) {
    /** The list as it is opened: who is enrolled, the next release first. */
    public static final CustomerQuery OPENED =
            new CustomerQuery(CustomerFilter.NONE, SearchText.NONE, CustomerSort.NEXT_RELEASE);

    /** The same in another order. */
    public CustomerQuery sorted(CustomerSort other) {
        return new CustomerQuery(filter, search, other);
    }

    /** The same by another filter. */
    public CustomerQuery filtered(CustomerFilter other) {
        return new CustomerQuery(other, search, sort);
    }
}
