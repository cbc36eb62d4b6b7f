package com.illinoisworknet.returningcitizens.reference;

import java.util.List;

/**
 * A row of a CSV file, as it stands there.
 *
 * @param number the line on which it begins
 * @param texts of the fields of its kind; none if it has another number of cells than the header
 * @param validFrom "" if the file has no such column
 * @param validUntil in the same way
 */
record CsvLine(long number, List<String> texts, String validFrom, String validUntil) {
    CsvLine {
        texts = List.copyOf(texts);
    }

    boolean isTorn() {
        return texts.isEmpty();
    }

    /** What to call it, whatever is wrong with it. */
    String label() {
        return String.join(", ", texts);
    }
}
