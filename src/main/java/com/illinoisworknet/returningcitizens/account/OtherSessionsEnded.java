package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * Somebody ended all sessions of the own account but the present one.
 *
 * @param accountId whose
 */
public record OtherSessionsEnded(long accountId) implements DomainEvent {}
