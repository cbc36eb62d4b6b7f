package com.illinoisworknet.returningcitizens.account;

/**
 * A temporary password, generated and hashed, for one account to come: hashing takes long, so it is done before
 * anything is locked.
 */
public final class PreparedPassword {
    private final TemporaryPassword password;
    private final String hash;

    PreparedPassword(TemporaryPassword password, String hash) {
        this.password = password;
        this.hash = hash;
    }

    String clear() {
        return password.value();
    }

    String hash() {
        return hash;
    }
}
