package com.illinoisworknet.returningcitizens.web.staff;

/** What was done to a staff account a moment ago, so that its page can say so. */
enum StaffDeed {
    /** The lost second factor was removed. */
    SECOND_FACTOR_REMOVED
}
