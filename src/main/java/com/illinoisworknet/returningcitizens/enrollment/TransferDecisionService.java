package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * The supervisor of the other institution, or the state administrator, decides on transfers. Each deed asked for twice,
 * or of a request that is closed already, changes nothing: how it stands, its page tells.
 */
@Stateless
@RolesAllowed({Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class TransferDecisionService {
    private static final String DEED = "decide on a transfer";

    @Inject
    TransferRepository transfers;

    @Inject
    Scope scope;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** The requests that wait for them, oldest first; the look is recorded. */
    public List<TransferSheet> waiting() {
        List<TransferSheet> waiting = transfers.waiting().stream()
                .map(row -> row.sheet(scope.profile()))
                .toList();
        if (!waiting.isEmpty()) {
            events.fire(new TransfersViewed(
                    waiting.stream().map(TransferSheet::transferId).toList()));
        }
        return waiting;
    }

    /**
     * Moves the customer: the same enrollment, at the other institution from now on. Assignments of staff who do not
     * serve it end. If the enrollment ended or moved meanwhile, the request lapses.
     *
     * @throws NotFoundException if there is none that is theirs to decide
     */
    public void approve(long transferId) {
        TransferRow asked = requireTheirs(transferId);
        TransferApproval approval =
                transfers.approve(transferId, clock.instant()).orElseThrow(() -> scope.refusal(DEED));
        if (approval.moved()) {
            events.fire(new TransferApproved(
                    asked.transferId(),
                    asked.enrollmentId(),
                    approval.accountId(),
                    asked.fromInstitutionId(),
                    asked.toInstitutionId(),
                    approval.unassigned()));
        } else if (approval.lapsed()) {
            events.fire(new TransferLapsed(asked.transferId(), asked.enrollmentId(), asked.fromInstitutionId()));
        }
    }

    /**
     * Declines.
     *
     * @throws NotFoundException if there is none that is theirs to decide
     * @throws BusinessException {@code transferRequest.reasonMissing}
     */
    public void decline(long transferId, DeclineReason reason) {
        requireTheirs(transferId);
        if (reason == DeclineReason.NOT_GIVEN) {
            throw new BusinessException("transferRequest.reasonMissing");
        }
        Transfer transfer = transfers.lock(transferId).orElseThrow(() -> scope.refusal(DEED));
        if (transfer.decline(reason, new LastChange(scope.profile().accountId(), clock.instant()))) {
            events.fire(new TransferDeclined(
                    transferId, transfer.enrollmentId(), transfer.fromInstitutionId(), reason.name()));
        }
    }

    private TransferRow requireTheirs(long transferId) {
        return transfers
                .find(transferId)
                .filter(row -> TransferRights.decides(scope.profile(), row))
                .orElseThrow(() -> scope.refusal(DEED));
    }
}
