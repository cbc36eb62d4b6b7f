package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/** A search was stopped at a limit, and waits for a supervisor. */
public record SearchLimitReached(UUID intakeKey, boolean perDay) implements DomainEvent {}
