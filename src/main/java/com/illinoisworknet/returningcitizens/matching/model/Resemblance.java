package com.illinoisworknet.returningcitizens.matching.model;

/** How two values that are not the same resemble each other. */
public enum Resemblance {
    /** They don't, or how they do is not told. */
    NONE,
    /** One given name is a short form or variant of the other: Bob, Robert. */
    SHORT_FORM,
    /** First name and last name stand in each other's place. */
    SWAPPED_NAMES,
    /** First and middle name stand in each other's place. */
    SWAPPED_GIVEN_NAMES,
    /** A letter or two differ, or the name is written apart: Jon, John; McDonald, Mc Donald. */
    SPELLING,
    /** One is the other's initial. */
    INITIAL_ONLY,
    /** One is a part of the other: Garcia, Garcia-Lopez. */
    PART_OF_DOUBLE_NAME,
    /** Day and month stand in each other's place. */
    DAY_AND_MONTH_SWAPPED,
    /** One digit is another one. */
    ONE_DIGIT_WRONG,
    /** A last name that the holder of the account had before. */
    FORMER_NAME,
    /** Two neighbouring digits stand in each other's place. */
    DIGITS_SWAPPED,
    /** January 1 of the same year, as is typed when only the year is known. */
    DEFAULT_DAY,
    /** The same day and month, one year before or after. */
    WITHIN_A_YEAR,
    /** Of one only the last four digits are known, and they are the same. */
    LAST_FOUR_SAME
}
