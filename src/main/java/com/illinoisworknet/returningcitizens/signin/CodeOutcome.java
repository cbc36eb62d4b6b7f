package com.illinoisworknet.returningcitizens.signin;

/** What became of a code that somebody typed. */
public enum CodeOutcome {
    /** It was right, and is used up. */
    RIGHT,
    /** It was not, or was used before. */
    WRONG,
    /** It was not read, after too many wrong ones. */
    TOO_MANY,
    /** It was not read, after so many wrong ones that none is taken any more. */
    SPENT,
    /** It was not read, since the password typed beside it was wrong. */
    PASSWORD_WRONG,
    /** Neither was read, after too many wrong passwords. */
    PASSWORD_TOO_MANY;

    /** Whether it is the password that was not right. */
    public boolean isOfPassword() {
        return this == PASSWORD_WRONG || this == PASSWORD_TOO_MANY;
    }
}
