package com.illinoisworknet.returningcitizens.load;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the file as it stands there.
 *
 * @param line the line on which it begins, from 1
 * @param cells the text of each {@link Column} in their order, without blanks around it, "" for none; empty if the row
 *     has more or fewer cells than the header
 */
record SourceRow(long line, List<String> cells) {
    private static final String SEPARATOR = "\u001f";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern LIKE_SSN = Pattern.compile("[0-9]{3}-?[0-9]{2}-?[0-9]{4}");

    SourceRow {
        cells = List.copyOf(cells);
    }

    /** A row of which nobody can say which cell belongs to which column. */
    static SourceRow torn(long line) {
        return new SourceRow(line, List.of());
    }

    boolean isTorn() {
        return cells.isEmpty();
    }

    boolean holdsLineBreak() {
        return cells.stream().anyMatch(cell -> cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0);
    }

    String text(Column column) {
        return cells.get(column.ordinal());
    }

    /** Whether its account_id is one: 1 to 64 letters, digits, periods, underscores or dashes. */
    boolean hasId() {
        return !isTorn() && ID.matcher(text(Column.ACCOUNT_ID)).matches();
    }

    /** Its account_id for a report; "" for none, and for what may be a Social Security number in the wrong place. */
    String shownId() {
        return hasId() && !LIKE_SSN.matcher(text(Column.ACCOUNT_ID)).matches() ? text(Column.ACCOUNT_ID) : "";
    }

    /** All that it says, by which two imports are compared; the order of the file's columns does not matter. */
    String content() {
        return String.join(SEPARATOR, cells);
    }

    /** Nothing personal. */
    @Override
    public String toString() {
        return "SourceRow[" + line + "]";
    }
}
