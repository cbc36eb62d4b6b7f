package com.illinoisworknet.returningcitizens.matching.model;

/** How one field of two people compares. Not known is not different. */
public enum Verdict {
    AGREES,
    RESEMBLES,
    DIFFERS,
    UNKNOWN
}
