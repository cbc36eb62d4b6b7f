package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** The institution that was asked declined to have a customer moved, for a {@link DeclineReason}. */
public record TransferDeclined(long transferId, long enrollmentId, long institutionId, String reason)
        implements DomainEvent {}
