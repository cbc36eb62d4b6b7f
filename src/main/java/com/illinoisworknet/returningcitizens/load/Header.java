package com.illinoisworknet.returningcitizens.load;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The first row of the file: in which place each column stands. Columns that it names beside ours are passed over. */
final class Header {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> names;
    private final int[] places;

    private Header(List<String> names) {
        this.names = names;
        this.places = Arrays.stream(Column.values())
                .mapToInt(column -> names.indexOf(column.header()))
                .toArray();
    }

    /**
     * Reads the header.
     *
     * @throws ImportException if a required column is missing, or one stands there twice
     */
    static Header of(List<String> cells) {
        List<String> names = cells.stream()
                .map(cell -> cell.replace(BYTE_ORDER_MARK, "").strip().toLowerCase(Locale.ROOT))
                .toList();
        refuse("lacks", column -> column.isRequired() && !names.contains(column.header()));
        refuse("names more than once", column -> Collections.frequency(names, column.header()) > 1);
        return new Header(names);
    }

    /** A row under this header. */
    SourceRow row(long line, List<String> cells) {
        if (cells.size() != names.size()) {
            return SourceRow.torn(line);
        }
        return new SourceRow(
                line,
                Arrays.stream(places)
                        .mapToObj(place -> place < 0 ? "" : cells.get(place).strip())
                        .toList());
    }

    private static void refuse(String wrong, Predicate<Column> isWrong) {
        String columns = Arrays.stream(Column.values())
                .filter(isWrong)
                .map(Column::header)
                .collect(Collectors.joining(", "));
        if (!columns.isEmpty()) {
            throw new ImportException("The header of the file %s: %s.".formatted(wrong, columns));
        }
    }
}
