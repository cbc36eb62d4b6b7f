package com.illinoisworknet.returningcitizens.matching;

import java.util.Collection;

/**
 * What a decision that reverses another did.
 *
 * @param enrollmentId the enrollment that it moved
 * @param fromAccountId the account that it was moved away from
 * @param toAccountId the account that it belongs to now
 * @param takenBack names of the parts of identity that the account lost
 * @param stayed names of those that it kept, since somebody said otherwise after the decision
 */
public record Reversal(
        long enrollmentId,
        long fromAccountId,
        long toAccountId,
        Collection<? extends Enum<?>> takenBack,
        Collection<? extends Enum<?>> stayed) {}
