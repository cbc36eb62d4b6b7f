package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A staff account that was deactivated opens again to its password. */
public record StaffReactivated(long accountId) implements DomainEvent {}
