package com.illinoisworknet.returningcitizens.shared;

/**
 * A {@link DomainEvent} that tells of a refusal: recorded in a transaction of its own, so that the rollback of what
 * was refused does not erase it.
 */
public interface RefusalEvent extends DomainEvent {}
