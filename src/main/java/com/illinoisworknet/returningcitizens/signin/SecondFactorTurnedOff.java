package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** The holder turned the second factor of their account off. */
public record SecondFactorTurnedOff(long accountId) implements DomainEvent {}
