package com.illinoisworknet.returningcitizens.account;

/** What became of a correction of something that somebody else can correct at the same time. */
public enum Correction {
    /** It was made. */
    MADE,
    /** What is on file is what was asked for: nothing was to do, e.g. when it is asked for twice. */
    NOT_NEEDED,
    /** Somebody else changed it since it was seen; nothing was done. */
    OVERTAKEN;

    /**
     * What is to be done.
     *
     * @param seen what was on file when it was looked at
     * @param present what is on file
     * @param asked what is to be on file
     */
    public static Correction of(Object seen, Object present, Object asked) {
        if (present.equals(asked)) {
            return NOT_NEEDED;
        }
        return present.equals(seen) ? MADE : OVERTAKEN;
    }
}
