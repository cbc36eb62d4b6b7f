package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.audit.CommandTrail;
import com.illinoisworknet.returningcitizens.intake.CreationLock;
import com.illinoisworknet.returningcitizens.load.SortedBatch.Changed;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * Writes a batch in one transaction, with its event in the trail. Waits for who is just adding a customer, as everybody
 * who makes an account does, and keeps the next waiting for the fraction of a second that a batch takes.
 */
final class BatchWriter {
    private final Connection connection;
    private final ChangeTable changes;
    private final Reindexing reindexing;
    private final Instant now;

    BatchWriter(Connection connection, Instant now) throws SQLException {
        this.connection = connection;
        this.changes = new ChangeTable(connection);
        this.reindexing = new Reindexing(connection);
        this.now = now;
    }

    void write(PreparedBatch batch) throws SQLException {
        if (!batch.sorted().changesNothing()) {
            change(batch);
        }
        connection.commit();
    }

    private void change(PreparedBatch batch) throws SQLException {
        lock();
        for (CopyRows rows : batch.added()) {
            rows.copy(connection);
        }
        changeAccounts(batch);
        CommandTrail.add(
                connection,
                now,
                new AccountsImported(
                        batch.sorted().added().size(), batch.sorted().changed().size()));
    }

    private void lock() throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
            lock.setLong(1, CreationLock.KEY);
            lock.execute();
        }
    }

    private void changeAccounts(PreparedBatch batch) throws SQLException {
        List<Long> ids = batch.sorted().changed().stream().map(Changed::id).toList();
        if (!ids.isEmpty()) {
            batch.changed().copy(connection);
            changes.apply(now);
            reindexing.again(ids);
        }
    }
}
