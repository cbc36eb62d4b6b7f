package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.LiveEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.TransferHereService;
import com.illinoisworknet.returningcitizens.enrollment.TransferReason;
import com.illinoisworknet.returningcitizens.enrollment.TransferWish;
import com.illinoisworknet.returningcitizens.matching.MatchingService;
import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/**
 * The person being added is a customer of another institution: staff ask for a transfer to theirs. What was typed stands
 * in the intake; the address names it and nobody's enrollment.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class IntakeTransferService {
    /** Stands for no account: the IDOC number was met. */
    public static final long BY_NUMBER = 0;

    private static final String DEED = "ask for a customer of another institution";

    @Inject
    IntakeDesk desk;

    @Inject
    IntakeListsService lists;

    @Inject
    MatchingService matching;

    @Inject
    EnrollmentService enrollments;

    @Inject
    KnownCustomer known;

    @Inject
    TransferHereService transfers;

    @Inject
    Event<AccessRefused> refused;

    /**
     * What can be asked for; the look is recorded.
     *
     * @param accountId the account that staff said is the person's, or {@link #BY_NUMBER}
     * @throws NotFoundException if the intake is not theirs, was not searched for, or says nothing that they may know
     */
    public AskedTransfer open(UUID key, long accountId) {
        return elsewhere(key, accountId).asked();
    }

    /**
     * Asks for the transfer; the intake stays a draft.
     *
     * @return the id of the open request
     * @throws NotFoundException as to open it
     * @throws BusinessException {@code transfer.reasonMissing}, {@code transfer.openAlready}, {@code transfer.ended}
     */
    public long request(UUID key, long accountId, TransferReason reason) {
        EnrolledElsewhere found = elsewhere(key, accountId);
        return transfers.request(found.live(), new TransferWish(found.toInstitutionId(), reason));
    }

    private EnrolledElsewhere elsewhere(UUID key, long accountId) {
        return desk.find(key)
                .filter(intake -> !intake.done())
                .flatMap(intake -> elsewhere(intake, desk.typed(intake), accountId))
                .orElseThrow(this::refusal);
    }

    private NotFoundException refusal() {
        refused.fire(new AccessRefused(DEED));
        return new NotFoundException(DEED);
    }

    /** Only what a search was counted for: else changing the draft would be a search that nobody counts. */
    private Optional<EnrolledElsewhere> elsewhere(Intake intake, TypedIntake typed, long accountId) {
        return IntakeForm.read(intake.key(), typed, lists.current())
                .request()
                .filter(request -> !intake.asksForAnother(desk.identityToken(typed)))
                .flatMap(request -> live(request, accountId)
                        .filter(live -> known.tell(intake.key(), live, request.identity())
                                instanceof IntakeOutcome.AlreadyCustomerElsewhere)
                        .map(live ->
                                new EnrolledElsewhere(live, request.enrollment().institutionId())));
    }

    private Optional<LiveEnrollment> live(IntakeRequest request, long accountId) {
        if (accountId == BY_NUMBER) {
            return enrollments.liveByIdocNumber(request.enrollment().idocNumber());
        }
        return matching.latestSearch(request.enrollment().intakeKey())
                .flatMap(search -> search.candidate(accountId))
                .flatMap(shown -> enrollments.liveOfAccount(accountId));
    }
}
