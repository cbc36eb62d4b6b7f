package com.illinoisworknet.returningcitizens.account;

/** How far an account can be signed in to. */
public enum AccountState {
    /** Made by mistake and never used: nobody signs in to it any more. */
    CLOSED,
    /** Its holder has another account, which is kept: nobody signs in to this one any more. */
    REPLACED,
    /** There is no password: an account that came without one and was given none yet. */
    NO_PASSWORD,
    /** A temporary password was issued, has not expired, and no password was chosen with it yet. */
    TEMPORARY_PASSWORD_NOT_USED,
    /** A temporary password was issued and expired before a password was chosen. */
    TEMPORARY_PASSWORD_EXPIRED,
    /** The holder chose a password. */
    ACTIVE
}
