package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;

/**
 * An enrollment was moved to another account.
 *
 * @param enrollmentId id of the enrollment
 * @param accountId the account that it was moved away from
 * @param toAccountId the account that it belongs to now
 * @param institutionId its institution
 */
public record EnrollmentMoved(long enrollmentId, long accountId, long toAccountId, long institutionId)
        implements DomainEvent {}
