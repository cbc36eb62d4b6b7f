package com.illinoisworknet.returningcitizens.matching;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements on a connection, with values for their question marks; arrays of {@code int} and {@code Long} too. */
final class JdbcRows {
    private final Connection connection;

    JdbcRows(Connection connection) {
        this.connection = connection;
    }

    /** All rows that a query answers with. */
    List<Object[]> all(String query, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(query, values);
                ResultSet result = statement.executeQuery()) {
            List<Object[]> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    /** How many rows a statement changed. */
    int change(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = prepared(statement, values)) {
            return prepared.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, jdbc(values[place]));
        }
        return statement;
    }

    private Object jdbc(Object value) throws SQLException {
        return value instanceof Long[] ids ? connection.createArrayOf("bigint", ids) : value;
    }

    private static Object[] row(ResultSet result) throws SQLException {
        Object[] cells = new Object[result.getMetaData().getColumnCount()];
        for (int place = 0; place < cells.length; place++) {
            Object cell = result.getObject(place + 1);
            cells[place] = cell instanceof Array array ? array.getArray() : cell;
        }
        return cells;
    }
}
