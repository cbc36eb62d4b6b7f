package com.illinoisworknet.returningcitizens.enrollment;

/** Why an enrollment ended: a code, since a free text could hold personal data. */
public enum ExitReason {
    /** None was given. */
    NOT_GIVEN,
    /** Finished what the program offers. */
    COMPLETED,
    /** Released, and goes on without the program. */
    RELEASED,
    /** Moved to an institution without the program. */
    MOVED,
    /** Back in custody. */
    RETURNED_TO_CUSTODY,
    /** Wanted to leave. */
    WITHDREW,
    /** Cannot be reached any more. */
    LOST_CONTACT,
    /** Died. */
    DECEASED
}
