package com.illinoisworknet.returningcitizens.web.staff;

/** What was done to a staff account a moment ago, so that its page can say so. */
enum StaffDeed {
    /** The lost second factor was removed. */
    SECOND_FACTOR_REMOVED,
    /** Role or institutions were changed. */
    RIGHTS_CHANGED,
    /** The account was deactivated. */
    DEACTIVATED,
    /** It was activated again. */
    REACTIVATED
}
