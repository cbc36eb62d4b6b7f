package com.illinoisworknet.returningcitizens.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A connection to a test's database, with what the tests ask of it. */
public final class Session implements AutoCloseable {
    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /** The connection itself. */
    public Connection connection() {
        return connection;
    }

    /** Runs a statement and answers how many rows it changed. */
    public int execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** The rows by column, as texts; "" for what is not there. */
    public List<Map<String, String>> rows(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, String>> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row(result));
            }
            return rows;
        }
    }

    /** The first column of each row. */
    public List<String> texts(String sql, Object... values) throws SQLException {
        return rows(sql, values).stream()
                .map(row -> row.values().iterator().next())
                .toList();
    }

    /** The one cell. */
    public long number(String sql, Object... values) throws SQLException {
        return Long.parseLong(texts(sql, values).get(0));
    }

    /** From now on changes stand only when they are committed. */
    public void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Makes the changes stand. */
    public void commit() throws SQLException {
        connection.commit();
    }

    /** Takes the changes back. */
    public void rollback() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Map<String, String> row(ResultSet result) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
            String text = result.getString(column);
            row.put(result.getMetaData().getColumnName(column), text == null ? "" : text);
        }
        return row;
    }
}
