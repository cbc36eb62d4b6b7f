package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A CSV file under its header. Columns that are none of ours are passed over. */
public final class CsvTable {
    /** The most rows that a file may have. */
    public static final int MOST_ROWS = 5_000;

    private static final List<String> VALID_FROM = List.of("valid_from");
    private static final List<String> VALID_UNTIL = List.of("valid_until", "valid_to");

    private final List<String> header;
    private final List<Integer> places;
    private final int from;
    private final int until;
    private final List<CsvLine> lines;

    private CsvTable(ReferenceKind kind, List<CsvRecord> records) {
        header = records.get(0).getFields().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        places = kind.fields().stream().map(field -> place(field.headers())).toList();
        requireAll(kind);
        from = place(VALID_FROM);
        until = place(VALID_UNTIL);
        lines = records.subList(1, records.size()).stream().map(this::line).toList();
    }

    /**
     * Reads a file.
     *
     * @throws InvalidValueException {@code csvTable.columns} with the columns that are missing, {@code csvTable.twice} with
     *     the column that stands there twice, {@code csvTable.unreadable} with the last line that could be read, {@code
     *     csvTable.tooLong} with the most rows allowed
     */
    public static CsvTable of(ReferenceKind kind, CsvText text) {
        return new CsvTable(kind, records(text.value()));
    }

    List<CsvLine> lines() {
        return lines;
    }

    /** Whether it says when rows begin. */
    boolean tellsFrom() {
        return from >= 0;
    }

    /** Whether it says when rows end. */
    boolean tellsUntil() {
        return until >= 0;
    }

    private static List<CsvRecord> records(String text) {
        List<CsvRecord> records = new ArrayList<>();
        try {
            for (CsvRecord row : CsvReader.builder()
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                records.add(row);
                if (records.size() > MOST_ROWS + 1) {
                    throw new InvalidValueException("csvTable.tooLong", MOST_ROWS);
                }
            }
        } catch (CsvParseException e) {
            long read = records.isEmpty() ? 0 : records.get(records.size() - 1).getStartingLineNumber();
            throw new InvalidValueException("csvTable.unreadable", read);
        }
        if (records.isEmpty()) {
            throw new InvalidValueException("csvText.empty");
        }
        return records;
    }

    private void requireAll(ReferenceKind kind) {
        String missing = kind.fields().stream()
                .filter(field -> place(field.headers()) < 0)
                .map(field -> field.headers().get(0))
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidValueException("csvTable.columns", missing);
        }
    }

    /** Where a column stands that goes by one of these names; -1 if it is not there. */
    private int place(List<String> names) {
        List<String> there = names.stream().filter(header::contains).toList();
        if (there.size() > 1 || there.stream().anyMatch(name -> Collections.frequency(header, name) > 1)) {
            throw new InvalidValueException("csvTable.twice", there.get(0));
        }
        return there.isEmpty() ? -1 : header.indexOf(there.get(0));
    }

    private CsvLine line(CsvRecord row) {
        List<String> cells = row.getFields();
        if (cells.size() != header.size()) {
            return new CsvLine(row.getStartingLineNumber(), List.of(), "", "");
        }
        return new CsvLine(
                row.getStartingLineNumber(),
                places.stream().map(cells::get).toList(),
                tellsFrom() ? cells.get(from) : "",
                tellsUntil() ? cells.get(until) : "");
    }
}
