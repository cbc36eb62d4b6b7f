package com.illinoisworknet.returningcitizens.matching.model;

/** What a slip of the pen makes of a Social Security number. */
public enum SsnSlip {
    /** None. */
    NONE,
    /** One of the first eight digits is another. */
    DIGIT,
    /** The last digit is another, which relatives who got their numbers together have too. */
    LAST_DIGIT,
    /** Two neighbouring digits in each other's place. */
    NEIGHBOURS_SWAPPED
}
