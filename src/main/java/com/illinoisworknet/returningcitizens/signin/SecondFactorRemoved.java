package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * The state administrator removed the lost second factor of a staff account.
 *
 * @param accountId whose
 * @param reason why, as {@link LostFactorReason} has it
 */
public record SecondFactorRemoved(long accountId, String reason) implements DomainEvent {}
