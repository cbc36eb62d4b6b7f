package com.illinoisworknet.returningcitizens.enrollment;

import java.time.LocalDate;

/**
 * Work with customers that waits for a staff member.
 *
 * @param kind what
 * @param count how often
 * @param first the day of the one to do first: it began to wait, expires or is released then
 * @param where the one institution that it is about; empty if there are several, or it is about none
 */
public record CustomerTask(Kind kind, long count, LocalDate first, String where) {
    /** What there can be to do, in the order in which it is shown. */
    public enum Kind {
        /** Transfers that are theirs to approve or decline. */
        TRANSFERS_TO_DECIDE,
        /** Temporary passwords that nobody used yet, which work for a few days more only. */
        PASSWORDS_EXPIRING,
        /** Releases in the next days. */
        RELEASES,
        /** Transfers that they asked for and that wait for a decision. */
        TRANSFERS_ASKED_FOR
    }
}
