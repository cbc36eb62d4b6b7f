package com.illinoisworknet.returningcitizens.enrollment;

/** What staff may do to a customer beside looking, in the order in which pages offer it. */
public enum CustomerDeed {
    /** Correct name or birth date of the account. */
    CORRECT_IDENTITY,
    /** Edit the enrollment. */
    EDIT_ENROLLMENT,
    /** Assign staff, and take assignments back. */
    ASSIGN_STAFF,
    /** Forget failed sign-ins. */
    UNLOCK,
    /** Ask for the customer to be moved to another institution. */
    TRANSFER,
    /** End the enrollment for a reason. */
    EXIT,
    /** Enroll the same person again after an exit. */
    RE_ENROLL,
    /** Reverse the match decision by which the enrollment came to its account. */
    REVERSE_DECISION,
    /** End an enrollment that should never have been. */
    VOID_ENROLLMENT
}
