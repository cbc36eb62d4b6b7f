package com.illinoisworknet.returningcitizens.load;

/**
 * What came of an import.
 *
 * @param read rows of the file, without its header
 * @param added rows that became accounts
 * @param changed rows that changed the account that they became before
 * @param unchanged rows that say what they said before
 * @param refused rows that are not loaded
 * @param notes cells without which their row was loaded
 * @param seconds how long it took
 */
public record Summary(long read, long added, long changed, long unchanged, long refused, long notes, double seconds) {
    /** Rows read per second. */
    public double rowsPerSecond() {
        return seconds == 0 ? 0 : read / seconds;
    }

    /** All of it in one sentence. */
    public String sentence() {
        return ("Read %,d rows in %,.1f seconds (%,.0f a second): %,d added, %,d changed, %,d unchanged, %,d refused;"
                        + " %,d cells left out.")
                .formatted(read, seconds, rowsPerSecond(), added, changed, unchanged, refused, notes);
    }
}
