package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** An enrollment ended, for an {@link ExitReason}. */
public record CustomerExited(long enrollmentId, long accountId, long institutionId, String reason)
        implements DomainEvent {}
