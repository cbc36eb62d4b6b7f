package com.illinoisworknet.returningcitizens.benchmark.run;

/**
 * What a load of accounts did.
 *
 * @param read rows of the file
 * @param loaded accounts that are there now
 * @param refused rows that no account was made of
 * @param notes values that were left out of an account
 * @param seconds it took
 */
public record LoadFigures(long read, long loaded, long refused, long notes, double seconds) {
    /** Rows per second. */
    public double rate() {
        return read / seconds;
    }

    LoadFigures plus(LoadFigures other) {
        return new LoadFigures(
                read + other.read,
                loaded + other.loaded,
                refused + other.refused,
                notes + other.notes,
                seconds + other.seconds);
    }
}
