package com.illinoisworknet.returningcitizens.matching;

import java.time.Instant;
import java.util.UUID;

/**
 * A match decision as it is kept.
 *
 * @param id id of the decision
 * @param intakeKey key of the intake that was decided
 * @param accountId the account chosen; 0 for none of these
 * @param decidedBy account of who decided
 * @param decidedAt when
 */
public record DecisionOnFile(long id, UUID intakeKey, long accountId, long decidedBy, Instant decidedAt) {
    /** Whether an account was chosen, and not none of these. */
    public boolean samePerson() {
        return accountId != 0;
    }
}
