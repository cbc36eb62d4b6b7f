package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * Asks the institution that a customer is at to let them go to one of the staff member's. Whoever calls has asked whether
 * the staff member may know that the customer is there.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class TransferHereService {
    @Inject
    TransferRepository transfers;

    @Inject
    StatewideRepository statewide;

    @Inject
    AccountService accounts;

    @Inject
    Scope scope;

    @Inject
    Event<TransferRequested> requested;

    @Inject
    Clock clock;

    /**
     * Asks; whoever asked before is answered with their own open request.
     *
     * @param known where the customer is, as the staff member was told
     * @return the id of the open request
     * @throws NotFoundException if the institution that they are to move to is not theirs
     * @throws BusinessException {@code transfer.reasonMissing}, {@code transfer.ended} if the customer is not there any
     *     more, {@code transfer.openAlready} if somebody else asked for a transfer
     */
    public long request(LiveEnrollment known, TransferWish wish) {
        scope.require(scope.profile().serves(wish.toInstitutionId()), "ask for a customer of another institution");
        require(wish.reason() != TransferReason.NOT_GIVEN, "transfer.reasonMissing");
        accounts.hold(known.accountId());
        boolean there = statewide
                .liveOfAccount(known.accountId())
                .filter(now ->
                        now.enrollmentId() == known.enrollmentId() && now.institutionId() == known.institutionId())
                .isPresent();
        require(there, "transfer.ended");
        return transfers.openOf(known.enrollmentId()).orElseGet(() -> add(known, wish));
    }

    private long add(LiveEnrollment known, TransferWish wish) {
        LastChange nowByMe = new LastChange(scope.profile().accountId(), clock.instant());
        Transfer transfer = Transfer.requestHere(known, wish, nowByMe);
        transfers.add(transfer);
        requested.fire(new TransferRequested(
                transfer.id(),
                known.enrollmentId(),
                known.accountId(),
                known.institutionId(),
                wish.toInstitutionId(),
                wish.reason().name()));
        return transfer.id();
    }

    private static void require(boolean right, String messageKey) {
        if (!right) {
            throw new BusinessException(messageKey);
        }
    }
}
