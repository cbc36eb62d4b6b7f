package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * An account that had been signed in to was closed for good, since its holder has another one.
 *
 * @param accountId id of the account that was closed
 * @param keptAccountId id of the account that the holder keeps
 */
public record AccountReplaced(long accountId, long keptAccountId) implements DomainEvent {}
