package com.illinoisworknet.returningcitizens.enrollment;

import java.util.UUID;

/**
 * By what the trail knows a customer.
 *
 * @param enrollmentId their enrollment
 * @param accountId their account
 * @param intakeKey the intake that enrolled them
 */
public record CustomerKeys(long enrollmentId, long accountId, UUID intakeKey) {}
