package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.matching.IndexedPerson;
import com.illinoisworknet.returningcitizens.matching.TraitColumn;
import java.util.Arrays;
import java.util.List;

/** Rows of the index of traits, each as the application would store it. */
final class TraitRows {
    private TraitRows() {}

    /** No row yet. */
    static CopyText text() {
        return new CopyText("match_trait", TraitColumn.names());
    }

    /** The cells of an account's row. */
    static List<String> row(IndexedPerson person) {
        return Arrays.stream(TraitColumn.values())
                .map(column -> column.text(person).map(CopyText::text).orElse(CopyText.orNull("")))
                .toList();
    }
}
