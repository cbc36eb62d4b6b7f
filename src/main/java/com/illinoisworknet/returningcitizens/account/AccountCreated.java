package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * An account was created for a customer.
 *
 * @param accountId id of the account
 */
public record AccountCreated(long accountId) implements DomainEvent {}
