package com.illinoisworknet.returningcitizens.audit;

/** What sort of thing an entry of the trail tells; {@code audit.trail_entry.part} says which kind is which. */
public enum TrailPart {
    /** Something is another way than before. */
    CHANGES,
    /** Somebody saw something of somebody. */
    LOOKS,
    /** Somebody signed in or out. */
    SIGN_INS,
    /** Somebody wanted what they may not. */
    REFUSALS
}
