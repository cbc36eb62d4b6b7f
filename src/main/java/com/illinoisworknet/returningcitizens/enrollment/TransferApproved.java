package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.List;

/** A customer moved from an institution to another; the assignments of these staff ended with it. */
public record TransferApproved(
        long transferId,
        long enrollmentId,
        long accountId,
        long institutionId,
        long toInstitutionId,
        List<Long> unassigned)
        implements DomainEvent {}
