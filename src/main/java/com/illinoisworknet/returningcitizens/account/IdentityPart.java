package com.illinoisworknet.returningcitizens.account;

/** A part of who somebody is that an account may lack, and then gets from what staff reported. */
public enum IdentityPart {
    /** The middle name. */
    MIDDLE_NAME,
    /** Jr., Sr., III. */
    SUFFIX,
    /** The Social Security number. */
    SSN
}
