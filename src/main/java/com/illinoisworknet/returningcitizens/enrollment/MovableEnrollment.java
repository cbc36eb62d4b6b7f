package com.illinoisworknet.returningcitizens.enrollment;

import java.util.UUID;

/**
 * An enrollment that the staff member may move to another account.
 *
 * @param enrollmentId id of the enrollment
 * @param accountId the account that it belongs to
 * @param institutionId its institution
 * @param intakeKey the intake that made it
 * @param live whether it has not ended
 */
public record MovableEnrollment(long enrollmentId, long accountId, long institutionId, UUID intakeKey, boolean live) {
    MovableEnrollment(Enrollment enrollment) {
        this(
                enrollment.id(),
                enrollment.accountId(),
                enrollment.institutionId(),
                enrollment.intakeKey(),
                enrollment.live());
    }
}
