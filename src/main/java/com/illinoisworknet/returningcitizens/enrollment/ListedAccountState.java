package com.illinoisworknet.returningcitizens.enrollment;

/** How far a customer's account can be signed in to, in the order in which the list sorts it. */
public enum ListedAccountState {
    /** There is no password yet. */
    NO_PASSWORD,
    /** A temporary password was issued and can be used. */
    TEMPORARY_PASSWORD_NOT_USED,
    /** The holder chose a password. */
    ACTIVE,
    /** Too many tries failed within the last minutes. */
    LOCKED,
    /** The temporary password expired before a password was chosen. */
    TEMPORARY_PASSWORD_EXPIRED,
    /** Closed for good. */
    CLOSED
}
