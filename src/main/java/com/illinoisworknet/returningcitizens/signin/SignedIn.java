package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * Somebody signed in.
 *
 * @param accountId who
 * @param address from where
 * @param temporaryPassword whether it was with a temporary password
 */
public record SignedIn(long accountId, String address, boolean temporaryPassword) implements DomainEvent {}
