package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/** Nobody came back to an intake for a day, so that what was typed was destroyed. */
public record IntakeAbandoned(UUID intakeKey) implements DomainEvent {}
