package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of reference data was changed or ended.
 *
 * @param kind as {@link ReferenceKind} has it
 * @param rowId its id in that list
 * @param textsBefore what it said, with its first day and its end
 * @param textsAfter what it says now
 */
public record ReferenceChanged(String kind, long rowId, List<String> textsBefore, List<String> textsAfter)
        implements DomainEvent {
    static ReferenceChanged of(long id, ReferenceText before, ReferenceText after) {
        return new ReferenceChanged(before.kind().name(), id, texts(before), texts(after));
    }

    /** All that a row says. */
    static List<String> texts(ReferenceText text) {
        Stream<String> days =
                Stream.of(text.validity().fromText(), text.validity().untilText());
        return Stream.concat(text.texts().stream(), days).toList();
    }
}
