package com.illinoisworknet.returningcitizens.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Tells one sign-in in a browser from the next: each form carries the mark of the sign-in that it was made under, and
 * acts under no other.
 *
 * @param value a random text, or one that says that nobody is signed in
 * @param accountId who signed in; 0 for nobody
 * @param since since when it holds; for nobody, the present
 */
public record SignInMark(String value, long accountId, Instant since) implements Serializable {
    /** The name by which forms send it. */
    public static final String PARAMETER = "signIn.mark";

    private static final String NOBODY = "nobody";

    static SignInMark of(long accountId, Instant now) {
        return new SignInMark(UUID.randomUUID().toString(), accountId, now);
    }

    boolean isOlderThan(Duration longest, Instant now) {
        return since.plus(longest).isBefore(now);
    }

    static SignInMark ofNobody(Instant now) {
        return new SignInMark(NOBODY, 0, now);
    }
}
