package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** New recovery codes were made; the old ones are void. */
public record RecoveryCodesMade(long accountId) implements DomainEvent {}
