package com.illinoisworknet.returningcitizens.signin;

/** What became of a code that somebody typed. */
public enum CodeOutcome {
    /** It was right, and is used up. */
    RIGHT,
    /** It was not, or was used before. */
    WRONG,
    /** It was not read, after too many wrong ones. */
    TOO_MANY
}
