package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A staff member was given a temporary password, for a reason of {@link StaffPasswordReason}. */
public record StaffPasswordGiven(long accountId, String reason) implements DomainEvent {}
