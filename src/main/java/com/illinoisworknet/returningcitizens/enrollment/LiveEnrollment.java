package com.illinoisworknet.returningcitizens.enrollment;

/**
 * Where somebody is enrolled now. A statewide answer: what of it may be shown to whom is decided by {@code inScope}.
 *
 * @param inScope whether the staff member who asks may see this enrollment
 */
public record LiveEnrollment(long enrollmentId, long accountId, long institutionId, boolean inScope) {}
