package com.illinoisworknet.returningcitizens.load;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The rows of the file, a batch at a time. */
final class CsvRows {
    /** No row is as long; whoever forgets a quotation mark is told so before the whole file is read as one cell. */
    private static final int LONGEST_CELL = 1 << 20;

    private final CloseableIterator<CsvRecord> records;
    private final Header header;
    private long line;

    /**
     * Reads the header.
     *
     * @throws ImportException if the file is empty, its header lacks a column, or it is no CSV in UTF-8
     */
    CsvRows(Reader csv) {
        records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(csv)
                .iterator();
        List<CsvRecord> first = records(1);
        if (first.isEmpty()) {
            throw new ImportException("The file is empty.");
        }
        header = Header.of(first.get(0).getFields());
    }

    /**
     * The next rows, as many as there are; none at the end of the file.
     *
     * @throws ImportException if the file cannot be read on
     */
    List<SourceRow> next(int most) {
        return records(most).stream()
                .map(row -> header.row(row.getStartingLineNumber(), row.getFields()))
                .toList();
    }

    private List<CsvRecord> records(int most) {
        List<CsvRecord> read = new ArrayList<>(most);
        while (read.size() < most && readable(records::hasNext)) {
            CsvRecord row = readable(records::next);
            line = row.getStartingLineNumber();
            read.add(row);
        }
        return read;
    }

    private <T> T readable(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (CsvParseException e) {
            throw unreadable("it is no CSV there, perhaps for want of a quotation mark", e);
        } catch (UncheckedIOException e) {
            boolean otherEncoding = e.getCause() instanceof CharacterCodingException;
            throw unreadable(otherEncoding ? "it is not UTF-8 there" : "the medium failed", e);
        }
    }

    private ImportException unreadable(String why, RuntimeException cause) {
        String where = line == 0 ? "" : " beyond line %,d".formatted(line);
        return new ImportException("The file cannot be read%s: %s.".formatted(where, why), cause);
    }
}
