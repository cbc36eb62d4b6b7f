package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * A file of reference data was imported; each row that it changed has an event of its own.
 *
 * @param kind as {@link ReferenceKind} has it
 */
public record ReferenceImported(String kind, long added, long changed, long ended) implements DomainEvent {}
