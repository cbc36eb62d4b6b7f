package com.illinoisworknet.returningcitizens.tools;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of a CSV file with a header (RFC 4180), one after the other, so that a long file needs no room. */
final class CsvRows {
    private static final int END = -1;

    private final BufferedReader reader;
    private final List<String> header;
    private long row = 1;

    /**
     * Reads the header.
     *
     * @throws IOException if the file cannot be read, or is empty
     */
    CsvRows(Reader reader) throws IOException {
        this.reader = new BufferedReader(reader);
        this.header = cells().orElseThrow(() -> new IOException("the file is empty"));
    }

    List<String> header() {
        return header;
    }

    /**
     * The next row by column; none after the last.
     *
     * @throws IOException if the row has not as many cells as the header
     */
    Optional<Map<String, String>> next() throws IOException {
        Optional<List<String>> cells = cells();
        row++;
        if (cells.isPresent() && cells.get().size() != header.size()) {
            throw new IOException("row %d has %d cells, the header has %d"
                    .formatted(row, cells.get().size(), header.size()));
        }
        return cells.map(this::byColumn);
    }

    private Map<String, String> byColumn(List<String> cells) {
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            byColumn.put(header.get(i), cells.get(i));
        }
        return byColumn;
    }

    private Optional<List<String>> cells() throws IOException {
        int next = reader.read();
        if (next == END) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        next = cell(cells, next);
        while (next == ',') {
            next = cell(cells, reader.read());
        }
        return Optional.of(cells);
    }

    /** Adds the cell that begins with a character; answers what ended it: a comma, the end of the line or of the file. */
    private int cell(List<String> cells, int first) throws IOException {
        StringBuilder cell = new StringBuilder();
        int end = first == '"' ? quoted(cell) : plain(cell, first);
        cells.add(cell.toString());
        return end;
    }

    private int plain(StringBuilder cell, int first) throws IOException {
        int next = first;
        while (next != ',' && next != '\n' && next != END) {
            if (next != '\r') {
                cell.append((char) next);
            }
            next = reader.read();
        }
        return next;
    }

    private int quoted(StringBuilder cell) throws IOException {
        int next = reader.read();
        while (next != END) {
            if (next == '"') {
                next = reader.read();
                if (next != '"') {
                    return plain(cell, next);
                }
            }
            cell.append((char) next);
            next = reader.read();
        }
        throw new IOException("a quotation mark is never closed");
    }
}
