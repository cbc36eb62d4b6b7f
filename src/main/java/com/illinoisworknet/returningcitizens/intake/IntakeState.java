package com.illinoisworknet.returningcitizens.intake;

/** How far an intake has come. */
enum IntakeState {
    /** Typed, not free of errors yet, or changed again. */
    DRAFT,
    /** Candidates are shown and nobody has decided. */
    UNDECIDED,
    /** The customer is enrolled; what was typed is destroyed. */
    DONE,
    /** Given up. */
    ABANDONED
}
