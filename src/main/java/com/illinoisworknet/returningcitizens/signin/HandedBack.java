package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * Staff took a browser back that was handed over to a customer, and go on where it was.
 *
 * @param accountId the staff member who signed in, who need not be the one who handed over
 */
public record HandedBack(long accountId) implements DomainEvent {}
