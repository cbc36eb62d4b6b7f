package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A staff account has a second factor now. */
public record SecondFactorSetUp(long accountId) implements DomainEvent {}
