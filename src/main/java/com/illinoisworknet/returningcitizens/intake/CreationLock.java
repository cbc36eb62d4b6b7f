package com.illinoisworknet.returningcitizens.intake;

/** The advisory lock of the database under which accounts come to be, one transaction at a time, statewide. */
public final class CreationLock {
    /** Any number, the same on every server and in every command. */
    public static final long KEY = 7_210_815L;

    private CreationLock() {}
}
