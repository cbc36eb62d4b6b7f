package com.illinoisworknet.returningcitizens.reference;

/** What an import does with a row. */
public enum ImportStep {
    /** Nothing, and the whole import with it: something is wrong with the line. */
    REFUSED,
    /** There is none that is called so. */
    ADDED,
    /** It says something else. */
    CHANGED,
    /** It is offered until an earlier day, and says what it said. */
    ENDED,
    /** It says so already. */
    UNCHANGED
}
