package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The token of an account, as it stands in the account and in the index.
 *
 * @param accountId the account
 * @param ssn its number, sealed
 * @param token the token stored
 * @param indexed whether the account is in the index: staff are not
 * @param hash what the index has of it; "" for nothing
 */
record StoredToken(long accountId, Sealed ssn, String token, boolean indexed, String hash) {
    /** Reads a row with columns of these names. */
    StoredToken(ResultSet row) throws SQLException {
        this(
                row.getLong("id"),
                new Sealed(row.getString("ssn_key_id"), row.getBytes("ssn_ciphertext")),
                row.getString("ssn_token"),
                row.getBoolean("indexed"),
                row.getString("ssn_hash"));
    }

    /** The token of the newest key; none if the number does not open. */
    Optional<SsnToken> newest(SsnVault vault) {
        try {
            return Optional.of(vault.token(vault.open(ssn, SsnVault.placeOfAccount(accountId))));
        } catch (IllegalStateException unopened) {
            return Optional.empty();
        }
    }

    /** Whether the account or the index has another token than that of the newest key; one that cannot be told has. */
    boolean isDue(SsnVault vault) {
        return newest(vault).filter(this::isOf).isEmpty();
    }

    private boolean isOf(SsnToken newest) {
        return token.equals(newest.value()) && (!indexed || hash.equals(inIndex(newest)));
    }

    private static String inIndex(SsnToken token) {
        return "%016x%08x".formatted(token.number(), token.lastFour());
    }
}
