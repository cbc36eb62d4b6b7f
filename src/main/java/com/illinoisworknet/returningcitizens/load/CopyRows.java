package com.illinoisworknet.returningcitizens.load;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

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
}
