package com.illinoisworknet.returningcitizens.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;

/** Statements of the one transaction that loads the demo data. */
final class Sql {
    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement with values for its question marks. */
    void run(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, values)) {
            prepared.executeUpdate();
        }
    }

    /** Runs a statement for each row of values, in one go. */
    void runAll(String statement, Collection<Object[]> rows) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (Object[] row : rows) {
                set(prepared, row);
                prepared.addBatch();
            }
            prepared.executeBatch();
        }
    }

    /** Runs a statement whose answer does not matter. */
    void call(String statement) throws SQLException {
        try (PreparedStatement prepared = prepared(statement)) {
            prepared.execute();
        }
    }

    /** The one number that a statement answers with. */
    long number(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, values);
                ResultSet answer = prepared.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private PreparedStatement prepared(String statement, Object... values) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        set(prepared, values);
        return prepared;
    }

    private static void set(PreparedStatement prepared, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            prepared.setObject(place + 1, jdbc(values[place]));
        }
    }

    private static Object jdbc(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
