package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.util.UUID;

/**
 * A match decision was reversed by a new one.
 *
 * @param intakeKey the intake that was decided
 * @param decisionId the new decision
 * @param reversedDecisionId the one that it reverses
 * @param enrollmentId the enrollment that was moved
 * @param accountId the account that it belongs to now
 * @param institutionId its institution
 * @param reason a {@link ReversalReason}
 */
public record DecisionReversed(
        UUID intakeKey,
        long decisionId,
        long reversedDecisionId,
        long enrollmentId,
        long accountId,
        long institutionId,
        String reason)
        implements DomainEvent {
    static DecisionReversed of(ReversalRequest request, long decisionId, long toAccountId) {
        return new DecisionReversed(
                request.reversed().intakeKey(),
                decisionId,
                request.reversed().id(),
                request.enrollment().enrollmentId(),
                toAccountId,
                request.enrollment().institutionId(),
                request.press().reason().name());
    }
}
