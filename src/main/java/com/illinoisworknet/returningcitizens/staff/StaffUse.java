package com.illinoisworknet.returningcitizens.staff;

import java.time.Instant;

/**
 * How a staff account is used.
 *
 * @param lastSignIn when it was signed in to last, or {@link #NEVER}
 * @param active whether it is not deactivated
 * @param locked whether it opens to nobody, since nobody used it for long
 */
public record StaffUse(Instant lastSignIn, boolean active, boolean locked) {
    /** Stands for a sign-in that there never was. */
    public static final Instant NEVER = Instant.MIN;

    /** Whether it opens to nobody, for one reason or another. */
    public boolean shut() {
        return locked || !active;
    }

    /** Whether it was ever signed in to. */
    public boolean everSignedIn() {
        return !lastSignIn.equals(NEVER);
    }
}
