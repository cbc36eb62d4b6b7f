package com.illinoisworknet.returningcitizens.account;

import java.time.Instant;

/**
 * Where an account comes from and whether it was used.
 *
 * @param origin where it comes from
 * @param createdAt since when it is there
 * @param everSignedIn whether anybody ever signed in to it
 */
public record AccountHistory(AccountOrigin origin, Instant createdAt, boolean everSignedIn) {
    /** Whether this program created it and its holder never signed in: assigned staff may issue a new password. */
    public boolean createdHereAndNeverUsed() {
        return origin == AccountOrigin.PROGRAM && !everSignedIn;
    }
}
