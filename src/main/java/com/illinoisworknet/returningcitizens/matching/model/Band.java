package com.illinoisworknet.returningcitizens.matching.model;

/** The word staff read for how likely a candidate is the same person; the likeliest comes first. */
public enum Band {
    VERY_LIKELY,
    LIKELY,
    POSSIBLE
}
