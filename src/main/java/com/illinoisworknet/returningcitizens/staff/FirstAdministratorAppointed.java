package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** The first state administrator of an installation got an account, by the command on the server. */
public record FirstAdministratorAppointed(long accountId) implements DomainEvent {}
