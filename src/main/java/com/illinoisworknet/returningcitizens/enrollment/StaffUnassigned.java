package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/** A staff member is no longer assigned to a customer. */
public record StaffUnassigned(long enrollmentId, long accountId, long institutionId, long staffAccountId)
        implements DomainEvent {}
