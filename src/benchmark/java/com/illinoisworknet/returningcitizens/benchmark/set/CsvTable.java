package com.illinoisworknet.returningcitizens.benchmark.set;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** A CSV file in UTF-8 whose first line names its columns; read row by row, so that its size does not matter. */
public final class CsvTable {
    private final Path file;
    private final List<String> required;
    private List<String> columns = List.of();

    /** A file that has to have these columns; it may have others, in any order. */
    public CsvTable(Path file, List<String> required) {
        this.file = file;
        this.required = required;
    }

    /**
     * Goes through all rows.
     *
     * @throws SetFormatException if the file is missing, a column is missing, or a row is not whole
     */
    public void forEach(Consumer<CsvRow> reader) {
        if (!Files.isRegularFile(file)) {
            throw SetFormatException.file(
                    file, "the file is missing in " + file.toAbsolutePath().getParent());
        }
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .detectBomHeader(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            read(records.iterator(), reader);
        } catch (IOException e) {
            throw SetFormatException.file(file, "it cannot be read (" + e.getMessage() + ")");
        }
    }

    private void read(Iterator<CsvRecord> records, Consumer<CsvRow> reader) {
        long line = 0;
        try {
            readHeader(records);
            line = 1;
            while (records.hasNext()) {
                CsvRecord record = records.next();
                line = record.getStartingLineNumber();
                reader.accept(row(record));
            }
        } catch (CsvParseException e) {
            throw SetFormatException.line(file, line + 1, "no CSV (" + e.getMessage() + ")");
        }
    }

    private void readHeader(Iterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw SetFormatException.file(file, "it is empty");
        }
        columns = records.next().getFields();
        for (String column : required) {
            if (!columns.contains(column)) {
                throw SetFormatException.cell(file, 1, column, "the column is missing");
            }
        }
    }

    private CsvRow row(CsvRecord record) {
        int cells = record.getFieldCount();
        if (cells < columns.size()) {
            throw SetFormatException.cell(
                    file, record.getStartingLineNumber(), columns.get(cells), "the row ends before it");
        }
        if (cells > columns.size()) {
            throw SetFormatException.line(
                    file, record.getStartingLineNumber(), "%d values for %d columns".formatted(cells, columns.size()));
        }
        return new CsvRow(file, record.getStartingLineNumber(), columns, record.getFields());
    }
}
