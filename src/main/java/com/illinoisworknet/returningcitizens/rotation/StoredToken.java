package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;

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

    /** The token of the newest key. */
    SsnToken newest(SsnVault vault) {
        return vault.token(vault.open(ssn, SsnVault.placeOfAccount(accountId)));
    }

    boolean opens(SsnVault vault) {
        try {
            newest(vault);
            return true;
        } catch (IllegalStateException unopened) {
            return false;
        }
    }

    /** Whether the account or the index has another token than that of the newest key; one that cannot be told has. */
    boolean isDue(SsnVault vault) {
        return !opens(vault) || !isOf(newest(vault));
    }

    private boolean isOf(SsnToken newest) {
        return token.equals(newest.value()) && (!indexed || hash.equals(inIndex(newest)));
    }

    private static String inIndex(SsnToken token) {
        return "%016x%08x".formatted(token.number(), token.lastFour());
    }
}
