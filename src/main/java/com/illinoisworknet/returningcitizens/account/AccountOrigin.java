package com.illinoisworknet.returningcitizens.account;

/** Where an account comes from. */
public enum AccountOrigin {
    /** Created here, by an intake. */
    PROGRAM,
    /** An Illinois workNet account that was there before. */
    IMPORTED,
    /** An account of staff; never a candidate. */
    STAFF
}
