package com.illinoisworknet.returningcitizens.enrollment;

/** Why a customer is to move to another institution: a code, since a free text could hold personal data. */
public enum TransferReason {
    /** None was given. */
    NOT_GIVEN,
    /** The person was moved there already. */
    MOVED_THERE,
    /** The person is to be moved there. */
    TO_BE_MOVED,
    /** The person will be released near there. */
    NEAR_RELEASE,
    /** What the person needs is offered there. */
    OFFERED_THERE,
    /** Enrolled at the wrong institution. */
    WRONG_INSTITUTION
}
