package com.illinoisworknet.returningcitizens.enrollment;

/**
 * How the customer list is sorted; customers that are alike in the column by the id of their enrollment, so that the
 * order is always the same.
 *
 * @param column by what
 * @param descending whether the greatest comes first
 */
public record CustomerSort(CustomerColumn column, boolean descending) {
    /** The next release first, since it is the next work. */
    public static final CustomerSort NEXT_RELEASE = new CustomerSort(CustomerColumn.MSR_DATE, false);

    private static final String DESCENDING = "-";

    /** Reads what {@link #code} writes; what means nothing is {@link #NEXT_RELEASE}. */
    public static CustomerSort of(String code) {
        boolean descending = code.startsWith(DESCENDING);
        return CustomerColumn.of(descending ? code.substring(1) : code)
                .map(column -> new CustomerSort(column, descending))
                .orElse(NEXT_RELEASE);
    }

    /** The code of the column, after a minus if descending, as it stands in addresses. */
    public String code() {
        return (descending ? DESCENDING : "") + column;
    }

    /** The other way round. */
    CustomerSort reversed() {
        return new CustomerSort(column, !descending);
    }
}
