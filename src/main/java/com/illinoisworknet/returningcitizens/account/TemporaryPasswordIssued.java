package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * A temporary password was issued for an account that was there; whatever password it had is void.
 *
 * @param accountId id of the account
 */
public record TemporaryPasswordIssued(long accountId) implements DomainEvent {}
