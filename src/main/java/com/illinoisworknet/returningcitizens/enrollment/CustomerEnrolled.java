package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/**
 * A person became a customer.
 *
 * @param enrollmentId the new enrollment
 * @param accountId whose
 * @param institutionId where
 * @param intakeKey through which intake
 */
public record CustomerEnrolled(long enrollmentId, long accountId, long institutionId, UUID intakeKey)
        implements DomainEvent {}
