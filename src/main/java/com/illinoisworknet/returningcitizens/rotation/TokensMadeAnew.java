package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * A batch of search tokens was made anew with the newest search-token key.
 *
 * @param accounts of how many accounts
 */
public record TokensMadeAnew(int accounts) implements DomainEvent {}
