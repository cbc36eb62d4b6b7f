package com.illinoisworknet.returningcitizens.load;

import java.util.List;

/** Rows for one table as {@code COPY} reads them: cells apart by tabs, rows by line feeds. */
final class CopyText {
    private static final String NULL = "\\N";

    private final String target;
    private final StringBuilder rows = new StringBuilder();

    /**
     * Nothing for the table yet.
     *
     * @param table its name
     * @param columns the columns that each row fills, apart by commas
     */
    CopyText(String table, String columns) {
        target = table + " (" + columns + ")";
    }

    /** Adds a row of cells that were made by {@link #text}, {@link #orNull} and {@link #number}. */
    void row(List<String> cells) {
        rows.append(String.join("\t", cells)).append('\n');
    }

    /** A cell with a text. */
    static String text(String text) {
        return needsNoEscape(text) ? text : escaped(text);
    }

    /** A cell with a text, or null if the text is empty. */
    static String orNull(String text) {
        return text.isEmpty() ? NULL : text(text);
    }

    /** A cell with a number. */
    static String number(long number) {
        return Long.toString(number);
    }

    /** The rows so far, to be sent. */
    CopyRows finished() {
        return new CopyRows("copy " + target + " from stdin", rows.toString());
    }

    private static boolean needsNoEscape(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' || text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
