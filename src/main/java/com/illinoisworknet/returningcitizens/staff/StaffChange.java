package com.illinoisworknet.returningcitizens.staff;

/** What became of a change to the rights of a staff member. */
public sealed interface StaffChange {
    /** They are as wished. */
    record Saved() implements StaffChange {}

    /**
     * Nothing was changed, since somebody else changed them while the form was open.
     *
     * @param present as they are now
     */
    record ChangedMeanwhile(StaffProfile present) implements StaffChange {}
}
