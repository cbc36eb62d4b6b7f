package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Staff issued a temporary password to a customer, for a reason of {@link PasswordReason}. */
public record TemporaryPasswordGiven(long enrollmentId, long accountId, String reason) implements DomainEvent {}
