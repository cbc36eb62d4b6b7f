package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/**
 * Staff decided that an account belongs to the person being added.
 *
 * @param intakeKey key of the intake
 * @param decisionId id of the decision
 * @param accountId the account chosen
 */
public record MatchDecided(UUID intakeKey, long decisionId, long accountId) implements DomainEvent {}
