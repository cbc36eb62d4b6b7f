package com.illinoisworknet.returningcitizens.matching.model;

/** Why two people who look like one may be two. */
public enum Caution {
    /** Same last name and birth date, another first name. */
    MAY_BE_TWIN,
    /** Same first and last name, but a generation apart by birth date or suffix. */
    MAY_BE_FATHER_AND_SON,
    /** SSN or IDOC number next to each other, as of relatives who got them together, and not the same name and date. */
    NEIGHBOURING_NUMBERS,
    /** The account's holder is in custody elsewhere at this time, under another number. */
    TWO_CUSTODIES
}
