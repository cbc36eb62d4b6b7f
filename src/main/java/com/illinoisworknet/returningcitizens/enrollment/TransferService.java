package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Requests to move customers to other institutions: asked for, looked at, taken back. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class TransferService {
    /** How long staff are told what came of what they asked for. */
    private static final Duration TOLD = Duration.ofDays(30);

    @Inject
    OpenedCustomer opened;

    @Inject
    TransferRepository transfers;

    @Inject
    ReferenceService reference;

    @Inject
    Scope scope;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * Where a customer can be moved: the institutions that are open, but for their own.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not ask
     */
    public List<Choice> destinations(long enrollmentId) {
        return destinations(opened.openedFor(CustomerDeed.TRANSFER, enrollmentId));
    }

    private List<Choice> destinations(Enrollment enrollment) {
        String own = Long.toString(enrollment.institutionId());
        return reference.institutions().all().stream()
                .filter(institution -> !institution.code().equals(own))
                .toList();
    }

    /**
     * Asks the other institution. There is one open request an enrollment: whoever asks the same again is answered with
     * it.
     *
     * @return the id of the open request
     * @throws NotFoundException if the customer is not theirs, or they may not ask
     * @throws BusinessException {@code transfer.reasonMissing}, {@code transfer.institutionUnknown}, {@code
     *     transfer.ended}, {@code transfer.openAlready} if another institution is asked already
     */
    public long request(long enrollmentId, TransferWish wish) {
        require(wish.reason() != TransferReason.NOT_GIVEN, "transfer.reasonMissing");
        Enrollment enrollment = opened.lockedFor(CustomerDeed.TRANSFER, enrollmentId);
        Optional<Transfer> open = transfers.lockOpen(enrollmentId);
        require(open.filter(asked -> !asked.isTo(wish.toInstitutionId())).isEmpty(), "transfer.openAlready");
        return open.map(Transfer::id).orElseGet(() -> add(enrollment, wish));
    }

    private long add(Enrollment enrollment, TransferWish wish) {
        String to = Long.toString(wish.toInstitutionId());
        require(enrollment.live(), "transfer.ended");
        require(
                destinations(enrollment).stream().map(Choice::code).anyMatch(to::equals),
                "transfer.institutionUnknown");
        Transfer transfer = Transfer.request(enrollment, wish, nowByMe());
        transfers.add(transfer);
        events.fire(new TransferRequested(
                transfer.id(),
                enrollment.id(),
                enrollment.accountId(),
                enrollment.institutionId(),
                wish.toInstitutionId(),
                wish.reason().name()));
        return transfer.id();
    }

    /**
     * A request; the look is recorded.
     *
     * @throws NotFoundException if there is none that they may see
     */
    public TransferSheet find(long transferId) {
        TransferRow row = row(transferId, "see a transfer");
        events.fire(new TransferViewed(transferId, row.enrollmentId(), row.fromInstitutionId()));
        return row.sheet(scope.profile());
    }

    private TransferRow row(long transferId, String deed) {
        return transfers
                .find(transferId)
                .filter(row -> TransferRights.reads(scope.profile(), row))
                .orElseThrow(() -> scope.refusal(deed));
    }

    /** What they asked for, newest first: open, or closed in the last 30 days; the look is recorded. */
    public List<TransferSheet> askedFor() {
        List<TransferSheet> asked = transfers.askedFor(clock.instant().minus(TOLD)).stream()
                .map(row -> row.sheet(scope.profile()))
                .toList();
        if (!asked.isEmpty()) {
            events.fire(new TransfersViewed(
                    asked.stream().map(TransferSheet::transferId).toList()));
        }
        return asked;
    }

    /**
     * The open request for a customer, by its id.
     *
     * @throws NotFoundException if the customer is not theirs
     */
    public Optional<Long> openFor(long enrollmentId) {
        return transfers.openOf(opened.visible(enrollmentId).id());
    }

    /**
     * Takes an own request back; one that is closed stays as it is.
     *
     * @throws NotFoundException if there is none that they asked for
     */
    public void withdraw(long transferId) {
        Transfer transfer = transfers
                .lock(transferId)
                .filter(own -> own.wasRequestedBy(scope.profile().accountId()))
                .orElseThrow(() -> scope.refusal("take a transfer back"));
        if (transfer.withdraw(nowByMe())) {
            events.fire(new TransferWithdrawn(transferId, transfer.enrollmentId(), transfer.fromInstitutionId()));
        }
    }

    /** The transfer by which a customer left an institution of theirs, if the customer is not theirs any more. */
    public Optional<Long> leftBy(long enrollmentId) {
        return transfers
                .lastOut(enrollmentId)
                .filter(id -> transfers.find(id).filter(row -> !row.inScope()).isPresent());
    }

    private static void require(boolean right, String messageKey) {
        if (!right) {
            throw new BusinessException(messageKey);
        }
    }

    private LastChange nowByMe() {
        return new LastChange(scope.profile().accountId(), clock.instant());
    }
}
