package com.illinoisworknet.returningcitizens.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;

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
        for (int place = 0; place < values.length; place++) {
            prepared.setObject(place + 1, jdbc(values[place]));
        }
        return prepared;
    }

    private static Object jdbc(Object value) {
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
