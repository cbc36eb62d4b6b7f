package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * What a search judged by, names and birth dates in it, was shown to an auditor by the command.
 *
 * @param searchId id of the search
 */
public record SearchInputsRevealed(long searchId) implements DomainEvent {}
