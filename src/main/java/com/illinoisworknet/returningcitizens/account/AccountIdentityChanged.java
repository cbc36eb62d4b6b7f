package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * What an account says of who its holder is was changed or added to.
 *
 * @param accountId id of the account
 */
public record AccountIdentityChanged(long accountId) implements DomainEvent {}
