package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.account.AccountProvisioningService;
import com.illinoisworknet.returningcitizens.account.PreparedPassword;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeedsService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentMoveService;
import com.illinoisworknet.returningcitizens.enrollment.MovableEnrollment;
import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import com.illinoisworknet.returningcitizens.matching.DecisionReversalService;
import com.illinoisworknet.returningcitizens.matching.MatchSearch;
import com.illinoisworknet.returningcitizens.matching.MatchingService;
import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * The use case <em>reverse a match decision</em>: a new decision takes the place of the one that was wrong, the
 * enrollment moves to the account that is the person's, and what the other account got by it is taken back.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class ReversalService {
    @Inject
    CustomerService customers;

    @Inject
    CustomerDeedsService deeds;

    @Inject
    EnrollmentMoveService moves;

    @Inject
    DecisionReversalService decisions;

    @Inject
    MatchingService matching;

    @Inject
    AccountProvisioningService provisioning;

    @Inject
    ReversalPreview preview;

    @Inject
    ReversalDeed deed;

    @Inject
    CurrentStaff staff;

    @Inject
    Event<AccessRefused> refused;

    @Inject
    Clock clock;

    /**
     * The decision by which a customer's enrollment came to its account; nothing if nobody had to decide.
     *
     * @throws NotFoundException if there is no such customer that they may see
     */
    public Optional<StandingDecision> decision(long enrollmentId) {
        boolean offered = deeds.allowed(enrollmentId).contains(CustomerDeed.REVERSE_DECISION);
        return decisions.standing(customers.keys(enrollmentId).intakeKey()).map(stands -> told(stands, offered));
    }

    /**
     * What reversing the decision on an enrollment would do; the look at the other accounts is recorded.
     *
     * @throws NotFoundException if there is no decision that they may reverse
     */
    public Proposal propose(long enrollmentId) {
        MovableEnrollment enrollment = moves.open(enrollmentId);
        return preview.of(enrollment, required(enrollment));
    }

    /**
     * Reverses a decision. Pressed twice, it is reversed once.
     *
     * @throws NotFoundException if there is no decision that they may reverse
     * @throws BusinessException {@code reverseDecision.reasonMissing}, {@code matchDecision.notShown} if the account was
     *     not shown or is the present one, {@code account.closed}, {@code reverseDecision.hasOthers} if the account that
     *     was made for the enrollment has another one, {@code reverseDecision.enrolledAlready} or, where the staff member
     *     may not know of it, {@code reverseDecision.notPossible} if the other account has a live enrollment
     */
    public ReversalOutcome reverse(long enrollmentId, ReversalPress press) {
        if (press.reason() == ReversalReason.NOT_GIVEN) {
            throw new BusinessException("reverseDecision.reasonMissing");
        }
        return press.toNewAccount()
                ? toNewAccount(enrollmentId, press, provisioning.prepare())
                : locked(enrollmentId, press, deed::toAccountShown);
    }

    /** The password is there before anything is locked, since it takes a good part of a second. */
    private ReversalOutcome toNewAccount(long enrollmentId, ReversalPress press, PreparedPassword password) {
        return locked(enrollmentId, press, request -> deed.toNewAccount(request, password));
    }

    private ReversalOutcome locked(
            long enrollmentId, ReversalPress press, Function<ReversalRequest, ReversalOutcome> reverse) {
        deed.oneAtATime();
        MovableEnrollment enrollment = moves.lock(enrollmentId, press.chosen());
        DecisionOnFile stands = required(enrollment);
        return stands.id() == press.decisionId()
                ? reverse.apply(new ReversalRequest(enrollment, stands, press))
                : new ReversalOutcome.DoneBefore();
    }

    private DecisionOnFile required(MovableEnrollment enrollment) {
        return decisions
                .standing(enrollment.intakeKey())
                .filter(stands -> rights().may(stands, clock.instant()))
                .orElseThrow(this::refusal);
    }

    private NotFoundException refusal() {
        refused.fire(new AccessRefused(CustomerDeed.REVERSE_DECISION.name()));
        return new NotFoundException(CustomerDeed.REVERSE_DECISION.name());
    }

    private StandingDecision told(DecisionOnFile stands, boolean offered) {
        MatchSearch search = matching.latestSearch(stands.intakeKey()).orElseThrow();
        return new StandingDecision(
                stands,
                search.candidates().size(),
                search.candidates().get(0).assessment().band(),
                offered && rights().may(stands, clock.instant()),
                rights().until(stands));
    }

    private ReversalRights rights() {
        return new ReversalRights(staff.profile());
    }
}
