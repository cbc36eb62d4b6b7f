package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sealed value as it stands in a row.
 *
 * @param id of the row, as text
 * @param sealed the value
 */
record StoredValue(String id, Sealed sealed) {
    /** Reads id, ciphertext and key id. */
    StoredValue(ResultSet row) throws SQLException {
        this(row.getString(1), new Sealed(row.getString(3), row.getBytes(2)));
    }

    /** The same value under the newest key; none, which is said, if it does not open. */
    Optional<Sealed> sealedAnew(Vault vault, SealedColumn column, Consumer<String> says) {
        String place = column.place(id);
        try {
            return Optional.of(vault.seal(vault.open(sealed, place), place));
        } catch (IllegalStateException unopened) {
            says.accept(unopened.getMessage());
            return Optional.empty();
        }
    }
}
