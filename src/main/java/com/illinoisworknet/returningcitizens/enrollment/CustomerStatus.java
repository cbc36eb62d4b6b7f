package com.illinoisworknet.returningcitizens.enrollment;

/** How an enrollment stands, as the customer list has it. */
public enum CustomerStatus {
    /** Live. */
    ENROLLED,
    /** Ended, for an {@link ExitReason}. */
    EXITED,
    /** Should never have been, for a {@link VoidReason}; listed only when asked for. */
    VOID
}
