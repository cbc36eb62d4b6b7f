package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** Staff asked to move a customer from an institution to another, for a {@link TransferReason}. */
public record TransferRequested(
        long transferId, long enrollmentId, long accountId, long institutionId, long toInstitutionId, String reason)
        implements DomainEvent {}
