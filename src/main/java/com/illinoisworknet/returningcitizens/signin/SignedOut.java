package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Somebody signed out. */
public record SignedOut(long accountId) implements DomainEvent {}
