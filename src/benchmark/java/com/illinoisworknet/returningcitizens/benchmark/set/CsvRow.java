package com.illinoisworknet.returningcitizens.benchmark.set;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** A row of a {@link CsvTable}; it knows its line, for refusals. */
public final class CsvRow {
    private static final String SEPARATOR = ";";

    private final Path file;
    private final long line;
    private final List<String> columns;
    private final List<String> cells;

    CsvRow(Path file, long line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** What stands in a column; "" if it is blank. */
    public String text(String column) {
        return cells.get(columns.indexOf(column));
    }

    /** What stands in a column, which may not be blank. */
    String required(String column) {
        String text = text(column);
        if (text.isBlank()) {
            throw refusal(column, "it is blank");
        }
        return text;
    }

    /** A date as it stands, "" if it is blank. */
    String date(String column) {
        String text = text(column);
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeParseException e) {
            throw refusal(column, "\"" + text + "\" is no date (YYYY-MM-DD)");
        }
    }

    /** What stands in a column, several values apart by semicolons. */
    List<String> several(String column) {
        return Arrays.stream(text(column).split(SEPARATOR))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    SetFormatException refusal(String column, String problem) {
        return SetFormatException.cell(file, line, column, problem);
    }
}
