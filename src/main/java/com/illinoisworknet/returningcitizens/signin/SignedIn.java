package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * Somebody gave the right password; where there is a second factor, its code is still to come.
 *
 * @param accountId who
 * @param address from where
 * @param temporaryPassword whether it was with a temporary password
 */
public record SignedIn(long accountId, String address, boolean temporaryPassword) implements DomainEvent {}
