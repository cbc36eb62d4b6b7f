package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;
import java.util.UUID;

/** Staff looked at the candidates of an intake. */
public record CandidatesViewed(UUID intakeKey, List<Long> accountIds) implements DomainEvent {}
