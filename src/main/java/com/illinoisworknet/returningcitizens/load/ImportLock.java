package com.illinoisworknet.returningcitizens.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Held while an import runs, so that no two run at once on the same database. */
final class ImportLock {
    private static final long KEY = 7_210_816L;

    private final Connection connection;

    /**
     * Takes the lock.
     *
     * @throws ImportException if somebody else holds it
     */
    ImportLock(Connection connection) throws SQLException {
        this.connection = connection;
        if (!answer("select pg_try_advisory_lock(?)")) {
            throw new ImportException("Another import is running on this database.");
        }
        connection.commit();
    }

    /** Gives up what is not committed, and releases the lock. */
    void release() throws SQLException {
        connection.rollback();
        answer("select pg_advisory_unlock(?)");
        connection.commit();
    }

    private boolean answer(String statement) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            prepared.setLong(1, KEY);
            try (ResultSet answer = prepared.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
