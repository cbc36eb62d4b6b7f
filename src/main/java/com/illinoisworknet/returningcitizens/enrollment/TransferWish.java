package com.illinoisworknet.returningcitizens.enrollment;

/**
 * What staff ask for a customer.
 *
 * @param toInstitutionId where the customer is to move
 * @param reason why
 */
public record TransferWish(long toInstitutionId, TransferReason reason) {}
