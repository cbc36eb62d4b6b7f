package com.illinoisworknet.returningcitizens.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** Rows of one table that wait to be sent to the database. */
final class CopyRows {
    private final String statement;
    private final byte[] rows;

    CopyRows(String statement, String rows) {
        this.statement = statement;
        this.rows = rows.getBytes(StandardCharsets.UTF_8);
    }

    /** The {@code COPY} that reads them. */
    String statement() {
        return statement;
    }

    InputStream rows() {
        return new ByteArrayInputStream(rows);
    }

    boolean isEmpty() {
        return rows.length == 0;
    }

    /** Sends the rows, if there are any. */
    void copy(Connection connection) throws SQLException {
        if (isEmpty()) {
            return;
        }
        try {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement, rows());
        } catch (IOException e) {
            throw new UncheckedIOException("Rows in memory cannot be read.", e);
        }
    }
}
