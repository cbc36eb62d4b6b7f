package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/** What was typed into an intake was saved. */
public record IntakeSaved(UUID intakeKey, int errors, int warnings) implements DomainEvent {}
