package com.illinoisworknet.returningcitizens.enrollment;

/** Why staff issue a temporary password: a code, since a free text could hold personal data. */
public enum PasswordReason {
    /** None was given. */
    NOT_GIVEN,
    /** The customer forgot the password. */
    FORGOTTEN,
    /** The slip got lost before it was used. */
    SLIP_LOST,
    /** The temporary password expired. */
    EXPIRED,
    /** Somebody else may know the password. */
    KNOWN_TO_OTHERS
}
