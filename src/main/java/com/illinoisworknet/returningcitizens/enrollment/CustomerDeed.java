package com.illinoisworknet.returningcitizens.enrollment;

/** What staff may do to a customer beside looking. */
public enum CustomerDeed {
    /** Correct name or birth date of the account. */
    CORRECT_IDENTITY
}
