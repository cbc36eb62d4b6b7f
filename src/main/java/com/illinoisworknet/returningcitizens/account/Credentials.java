package com.illinoisworknet.returningcitizens.account;

import java.time.Instant;

/**
 * What stands on the credentials slip. Shown once, in the answer to the deed itself, and kept nowhere.
 *
 * @param username the account's username
 * @param temporaryPassword in clear
 * @param expiresAt from when on the temporary password no longer works
 */
public record Credentials(String username, String temporaryPassword, Instant expiresAt) {
    /** Hides the password, so that it may stand in a log. */
    @Override
    public String toString() {
        return "Credentials[…]";
    }
}
