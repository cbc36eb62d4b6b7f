package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A staff member was assigned to a customer. */
public record StaffAssigned(long enrollmentId, long accountId, long institutionId, long staffAccountId)
        implements DomainEvent {}
