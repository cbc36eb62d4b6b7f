package com.illinoisworknet.returningcitizens.staff;

/** Why a staff member is given a temporary password: a code, since a free text could hold personal data. */
public enum StaffPasswordReason {
    /** None was given. */
    NOT_GIVEN,
    /** They forgot the password. */
    FORGOTTEN,
    /** The account was locked since nobody used it for long. */
    UNUSED,
    /** The temporary password got lost or expired before it was used. */
    NOT_USED_IN_TIME,
    /** Somebody else may know the password. */
    KNOWN_TO_OTHERS
}
