package com.illinoisworknet.returningcitizens.reference;

/** A row that the state administrator keeps. */
interface ReferenceRow {
    long id();

    /** What it says. */
    ReferenceText text();

    /** Says something else from now on. */
    void take(ReferenceText other);

    /** As pages offer it. */
    Choice choice();
}
