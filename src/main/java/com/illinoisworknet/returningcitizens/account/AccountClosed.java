package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** An account that was made by mistake and never used was closed for good. */
public record AccountClosed(long accountId) implements DomainEvent {}
