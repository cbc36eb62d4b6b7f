package com.illinoisworknet.returningcitizens.intake;

/**
 * The transfer that staff can request for the person of an intake.
 *
 * @param fromInstitutionId where the person is enrolled
 * @param toInstitutionId the institution that the intake enrolls for
 */
public record AskedTransfer(long fromInstitutionId, long toInstitutionId) {}
