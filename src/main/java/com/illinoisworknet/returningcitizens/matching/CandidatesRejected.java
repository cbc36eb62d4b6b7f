package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/**
 * Staff decided that none of the candidates is the person being added.
 *
 * @param intakeKey key of the intake
 * @param decisionId id of the decision
 */
public record CandidatesRejected(UUID intakeKey, long decisionId) implements DomainEvent {}
