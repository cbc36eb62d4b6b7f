package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/**
 * The account of a person being added was searched for.
 *
 * @param intakeKey key of the intake
 * @param searchId id of the search
 * @param shown how many candidates were put before staff
 */
public record CandidatesSearched(UUID intakeKey, long searchId, int shown) implements DomainEvent {}
