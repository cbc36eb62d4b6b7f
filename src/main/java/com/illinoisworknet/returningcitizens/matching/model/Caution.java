package com.illinoisworknet.returningcitizens.matching.model;

/** Why two people who look like one may be relatives. */
public enum Caution {
    /** Same last name and birth date, another first name. */
    MAY_BE_TWIN,
    /** Same first and last name, but a generation apart by birth date or suffix. */
    MAY_BE_FATHER_AND_SON
}
