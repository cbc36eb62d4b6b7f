package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * A staff member handed the browser over to a customer, and was signed out by it.
 *
 * @param accountId the staff member
 */
public record HandedOver(long accountId) implements DomainEvent {}
