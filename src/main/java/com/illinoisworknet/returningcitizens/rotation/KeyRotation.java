package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * Brings all sealed values under the newest encryption key and all tokens under the newest search-token key, while the
 * application runs (NIST SP 800-57 part 1, 5.3.4: a key is replaced before its time is over, and at once when it may be
 * known).
 *
 * <p>Each batch is a transaction with its event in the trail, so that a run that was stopped is taken up by running it
 * again, and several at once do no more than one. Rows that somebody is changing are passed over and taken later. No
 * row's version is raised: whoever changes the row meanwhile is not disturbed.
 */
public final class KeyRotation {
    private static final int BATCH = 1_000;

    private final DataSource owner;
    private final VaultKeys keys;
    private final Clock clock;
    private final int batchSize;

    /**
     * A rotation that has not begun.
     *
     * @param owner signs in as the owner of the schema
     * @param keys the old ones and the new
     */
    public KeyRotation(DataSource owner, VaultKeys keys, Clock clock) {
        this(owner, keys, clock, BATCH);
    }

    KeyRotation(DataSource owner, VaultKeys keys, Clock clock, int batchSize) {
        this.owner = owner;
        this.keys = keys;
        this.clock = clock;
        this.batchSize = batchSize;
    }

    /**
     * Goes through all rows.
     *
     * @param says gets a sentence now and then: how many values are under which key
     * @return whether no row needs an older key any more
     * @throws SQLException if the database does not answer; what was committed stays
     */
    public boolean run(Consumer<String> says) throws SQLException {
        says.accept(keys.sentence());
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            return run(connection, says);
        }
    }

    private boolean run(Connection connection, Consumer<String> says) throws SQLException {
        Vault vault = new Vault(keys);
        Batches batches = new Batches(connection, clock, batchSize);
        boolean complete = true;
        for (SealedColumn column : SealedColumn.values()) {
            complete &= new ColumnRotation(column, keys, vault, says).run(batches);
        }
        complete &= new TokenRotation(new SsnVault(vault), says).run(batches);
        says.accept(
                complete
                        ? "No row needs an older key any more: their files may go."
                        : "Some rows still need an older key: their files must stay; run this again.");
        return complete;
    }
}
