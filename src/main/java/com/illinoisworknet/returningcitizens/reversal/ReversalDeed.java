package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.account.AccountProvisioningService;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.IdentityPart;
import com.illinoisworknet.returningcitizens.account.Link;
import com.illinoisworknet.returningcitizens.account.PreparedPassword;
import com.illinoisworknet.returningcitizens.account.ProvisionedAccount;
import com.illinoisworknet.returningcitizens.account.SameIdentityAdditions;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentMoveService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.LiveEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.MovableEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.ReportedPerson;
import com.illinoisworknet.returningcitizens.matching.DecisionReversalService;
import com.illinoisworknet.returningcitizens.matching.Reversal;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Reverses a decision: one at a time in the whole state, as accounts are made and connected. */
@RequestScoped
class ReversalDeed {
    @Inject
    ReversalRepository lock;

    @Inject
    EnrollmentMoveService moves;

    @Inject
    EnrollmentService enrollments;

    @Inject
    AccountService accounts;

    @Inject
    AccountIdentityService identities;

    @Inject
    AccountProvisioningService provisioning;

    @Inject
    DecisionReversalService decisions;

    @Inject
    Event<DecisionReversed> reversed;

    void oneAtATime() {
        lock.oneAccountAtATime();
    }

    /** None of the accounts shown is the person's: makes one of what staff reported. */
    ReversalOutcome toNewAccount(ReversalRequest request, PreparedPassword password) {
        TakenBack taken = takeBack(request);
        ProvisionedAccount made = provisioning.provision(taken.who(), password);
        move(request, taken, made.accountId());
        return new ReversalOutcome.MovedToNew(taken.who().name().full(), made.credentials());
    }

    /** Another of the accounts shown is the person's: it gets what it lacks. */
    ReversalOutcome toAccountShown(ReversalRequest request) {
        long to = request.press().toAccountId();
        TakenBack taken = takeBack(request);
        // after it was seen that the account was shown, since else this would tell of any account
        requireFree(request);
        SameIdentityAdditions added = identities.addMissing(to, new Link(taken.decisionId(), taken.who()));
        enrollments.keepReported(request.enrollment().enrollmentId(), taken.who(), added);
        move(request, taken, to);
        return new ReversalOutcome.Moved();
    }

    private void requireFree(ReversalRequest request) {
        accounts.requireOpen(request.press().toAccountId());
        if (request.enrollment().live()) {
            enrollments.liveOfAccount(request.press().toAccountId()).ifPresent(ReversalDeed::refuse);
        }
    }

    private static void refuse(LiveEnrollment live) {
        throw new BusinessException(live.inScope() ? "reverseDecision.enrolledAlready" : "reverseDecision.notPossible");
    }

    private TakenBack takeBack(ReversalRequest request) {
        require(request);
        long enrollmentId = request.enrollment().enrollmentId();
        long decisionId = decisions.reverse(request.reversed(), request.anew());
        Optional<ReportedPerson> reported = moves.reported(enrollmentId);
        moves.forgetReported(enrollmentId);
        Set<IdentityPart> back = lost(request);
        return new TakenBack(
                decisionId,
                reported.map(ReportedPerson::identity).orElseGet(() -> identities.whole(request.from())),
                back,
                ReversalPreview.without(reported.map(ReportedPerson::given).orElse(Set.of()), back));
    }

    private void require(ReversalRequest request) {
        boolean offered = request.press().toNewAccount()
                ? !request.accountMadeForIt()
                : request.press().toAccountId() != request.from();
        if (!offered) {
            throw new BusinessException("matchDecision.notShown");
        }
        if (request.accountMadeForIt() && moves.hasOther(request.enrollment().enrollmentId())) {
            throw new BusinessException("reverseDecision.hasOthers");
        }
    }

    private Set<IdentityPart> lost(ReversalRequest request) {
        long decision = request.reversed().id();
        return request.accountMadeForIt()
                ? Set.of()
                : identities.takeBack(request.from(), decision, moves.linkedAfter(decision, request.from()));
    }

    private void move(ReversalRequest request, TakenBack taken, long to) {
        MovableEnrollment enrollment = request.enrollment();
        moves.move(enrollment, to);
        if (request.accountMadeForIt() && !accounts.closeUnused(request.from(), () -> true)) {
            accounts.replace(request.from(), to);
        }
        decisions.keep(
                taken.decisionId(),
                request.reversed(),
                new Reversal(enrollment.enrollmentId(), request.from(), to, taken.back(), taken.stayed()));
        reversed.fire(DecisionReversed.of(request, taken.decisionId(), to));
    }

    /** The decision that takes the place of another, who the person is, what the account lost and what it kept. */
    private record TakenBack(long decisionId, Identity who, Set<IdentityPart> back, Set<IdentityPart> stayed) {}
}
