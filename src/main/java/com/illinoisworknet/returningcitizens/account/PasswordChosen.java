package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * The holder of an account chose a password.
 *
 * @param accountId id of the account
 */
public record PasswordChosen(long accountId) implements DomainEvent {}
