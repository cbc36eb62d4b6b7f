package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A staff account was deactivated: it opens to nobody, and its sessions ended. */
public record StaffDeactivated(long accountId) implements DomainEvent {}
