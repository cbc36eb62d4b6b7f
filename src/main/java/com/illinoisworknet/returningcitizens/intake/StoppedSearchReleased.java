package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/** A supervisor released a stopped search. */
public record StoppedSearchReleased(UUID intakeKey, long stopId) implements DomainEvent {}
