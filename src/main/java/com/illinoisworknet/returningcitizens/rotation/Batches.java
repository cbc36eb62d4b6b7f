package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.audit.CommandTrail;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The connection of a rotation, a transaction a batch. */
final class Batches {
    private final Connection connection;
    private final Clock clock;
    private final int size;

    Batches(Connection connection, Clock clock, int size) {
        this.connection = connection;
        this.clock = clock;
        this.size = size;
    }

    Connection connection() {
        return connection;
    }

    int size() {
        return size;
    }

    /** Ends the transaction, with its event in the trail if anything was changed. */
    void commit(DomainEvent event, int changed) throws SQLException {
        if (changed > 0) {
            CommandTrail.add(connection, clock.instant(), event);
        }
        connection.commit();
    }

    /** The rows of a query, whose parameters are texts; an absent one is none. */
    <T> List<T> rows(String query, Row<T> row, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            }
        }
    }

    /** What is made of a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
