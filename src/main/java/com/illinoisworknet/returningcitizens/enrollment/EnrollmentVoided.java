package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** An enrollment was ended because it should never have been, for a {@link VoidReason}. */
public record EnrollmentVoided(
        long enrollmentId, long accountId, long institutionId, String reason, boolean accountClosed)
        implements DomainEvent {}
