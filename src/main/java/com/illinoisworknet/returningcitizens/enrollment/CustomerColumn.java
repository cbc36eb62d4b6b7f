package com.illinoisworknet.returningcitizens.enrollment;

import java.util.Arrays;
import java.util.Optional;

/** A column of the customer list, in the order in which it is offered, and how it is sorted in the database. */
public enum CustomerColumn {
    /** Last, first. */
    NAME("l.name_key"),
    IDOC_NUMBER("l.idoc_number"),
    USERNAME("l.username_key"),
    INSTITUTION("l.institution_name"),
    ENROLLED_ON("l.enrolled_on"),
    /** With the days until then. */
    MSR_DATE("l.msr_date"),
    MSR_COUNTY("l.msr_county"),
    COMMITMENT_COUNTIES("l.county_key"),
    /** The first, and how many more. */
    OFFENSES("l.offense_key"),
    STAFF("l.staff_key"),
    STATUS("l.status || l.exit_reason"),
    /** As {@link ListedAccountState} at this moment. */
    ACCOUNT(CustomerConditions.ACCOUNT_STATE),
    LAST_CHANGE("l.changed_at");

    private final String key;

    CustomerColumn(String key) {
        this.key = key;
    }

    /** What the database sorts by. */
    String key() {
        return key;
    }

    /** The column with this code, if there is one. */
    public static Optional<CustomerColumn> of(String code) {
        return Arrays.stream(values())
                .filter(column -> column.name().equals(code))
                .findFirst();
    }
}
