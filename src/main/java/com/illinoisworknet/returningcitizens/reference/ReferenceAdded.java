package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/**
 * A row was added to a list of reference data.
 *
 * @param kind as {@link ReferenceKind} has it
 * @param rowId its id in that list
 * @param texts what it says, with its first day and its end
 */
public record ReferenceAdded(String kind, long rowId, List<String> texts) implements DomainEvent {
    static ReferenceAdded of(ReferenceRow row) {
        return new ReferenceAdded(row.text().kind().name(), row.id(), ReferenceChanged.texts(row.text()));
    }
}
