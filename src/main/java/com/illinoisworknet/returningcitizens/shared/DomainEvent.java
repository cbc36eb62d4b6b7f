package com.illinoisworknet.returningcitizens.shared;

/**
 * Something that happened and that the trail keeps: implemented by records whose simple name is the event's kind and
 * whose components are its details.
 *
 * <p>Components hold ids, codes and counts only, never names, dates of birth or numbers of a person. The component
 * names {@code accountId}, {@code enrollmentId}, {@code institutionId} and {@code intakeKey} say whom it concerns.
 * Fired inside the transaction that does it, so that neither exists without the other.
 */
public interface DomainEvent {}
