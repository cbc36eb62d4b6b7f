package com.illinoisworknet.returningcitizens.reference;

/** What became of a change to a row of reference data. */
public sealed interface ReferenceChange {
    /** It is as wished. */
    record Saved() implements ReferenceChange {}

    /**
     * Nothing was changed, since somebody else changed the row while the form was open.
     *
     * @param present what it says now
     */
    record ChangedMeanwhile(ReferenceText present) implements ReferenceChange {}
}
