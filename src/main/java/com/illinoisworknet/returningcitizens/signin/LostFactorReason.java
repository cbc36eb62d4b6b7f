package com.illinoisworknet.returningcitizens.signin;

/** Why the state administrator removes the second factor of a staff account. */
public enum LostFactorReason {
    /** None was given. */
    NOT_GIVEN,
    /** The telephone with the app is lost or stolen. */
    PHONE_LOST,
    /** It is broken, or was reset. */
    PHONE_BROKEN,
    /** It was replaced, and the app did not move along. */
    PHONE_REPLACED
}
