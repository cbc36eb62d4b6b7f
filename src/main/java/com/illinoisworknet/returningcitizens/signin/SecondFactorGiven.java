package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * The code of a second factor was right.
 *
 * @param accountId whose
 * @param recoveryCode whether it was a recovery code, which is used up by it
 */
public record SecondFactorGiven(long accountId, boolean recoveryCode) implements DomainEvent {}
