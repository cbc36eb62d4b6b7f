package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.account.AccountProvisioningService;
import com.illinoisworknet.returningcitizens.account.Link;
import com.illinoisworknet.returningcitizens.account.PreparedPassword;
import com.illinoisworknet.returningcitizens.account.ProvisionedAccount;
import com.illinoisworknet.returningcitizens.account.SameIdentityAdditions;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.LiveEnrollment;
import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.MatchDecision;
import com.illinoisworknet.returningcitizens.matching.MatchSearch;
import com.illinoisworknet.returningcitizens.matching.MatchingService;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the customer: under a new account or an existing one, one at a time in the whole state, after looking once
 * more under the lock.
 */
@RequestScoped
class Admission {
    @Inject
    IntakeRepository intakes;

    @Inject
    MatchingService matching;

    @Inject
    AccountProvisioningService provisioning;

    @Inject
    AccountIdentityService identities;

    @Inject
    EnrollmentService enrollments;

    @Inject
    KnownCustomer known;

    @Inject
    TraitsOfIntake traits;

    @Inject
    OtherCustody custody;

    @Inject
    Disclosure disclosure;

    @Inject
    Clock clock;

    /** Nobody was found: creates the account, unless somebody was faster. */
    IntakeOutcome create(Intake intake, IntakeRequest request) {
        PreparedPassword password = provisioning.prepare();
        intakes.oneAccountAtATime();
        return lookAgain(intake, request, Set.of())
                .orElseGet(() -> create(intake, request, password, OptionalLong.empty()));
    }

    /** None of the accounts shown is it: creates the account, unless the candidates have changed. */
    IntakeOutcome createDespite(Intake intake, IntakeRequest request, String reason) {
        PreparedPassword password = provisioning.prepare();
        intakes.oneAccountAtATime();
        Set<Long> shown = ids(
                matching.latestSearch(intake.key()).map(MatchSearch::candidates).orElseThrow());
        return lookAgain(intake, request, shown).orElseGet(() -> {
            long decision = matching.decide(MatchDecision.noneOfThese(intake.key(), reason));
            return create(intake, request, password, OptionalLong.of(decision));
        });
    }

    /** The account is it: connects the enrollment, unless the person is a customer already. */
    IntakeOutcome connect(Intake intake, IntakeRequest request, long accountId, SamePersonReason reason) {
        intakes.oneAccountAtATime();
        Optional<LiveEnrollment> live = enrollments
                .liveOfAccount(accountId)
                .or(() -> enrollments.liveByIdocNumber(request.enrollment().idocNumber()));
        Candidate chosen = requireShown(intake, accountId);
        if (live.isPresent()) {
            return known.tell(intake.key(), live.get(), request.identity());
        }
        requireReason(chosen, request, reason);
        long decision = matching.decide(MatchDecision.samePerson(intake.key(), accountId, reason.code()));
        SameIdentityAdditions added = identities.addMissing(accountId, new Link(decision, request.identity()));
        long enrollmentId = enrollments.enroll(accountId, request.enrollment());
        enrollments.keepReported(enrollmentId, request.identity(), added);
        intake.finish(clock.instant());
        return new IntakeOutcome.Connected(enrollmentId);
    }

    private Candidate requireShown(Intake intake, long accountId) {
        return matching.latestSearch(intake.key())
                .flatMap(search -> search.candidate(accountId))
                .orElseThrow(() -> new BusinessException("matchDecision.notShown"));
    }

    /** Where the page warned, a press alone makes no link. */
    private void requireReason(Candidate chosen, IntakeRequest request, SamePersonReason reason) {
        ShownCandidate shown =
                disclosure.show(List.of(chosen), request.identity().name()).get(0);
        if (shown.reasonNeeded() && reason == SamePersonReason.NOT_GIVEN) {
            throw new BusinessException("matchDecision.cautionReasonMissing");
        }
    }

    IntakeOutcome.DoneBefore before(Intake intake) {
        long made = enrollments.byIntake(intake.key()).orElseThrow();
        return new IntakeOutcome.DoneBefore(made, intake.changedAt());
    }

    /** A second look under the lock: what it finds beyond what was shown goes before staff first. */
    private Optional<IntakeOutcome> lookAgain(Intake intake, IntakeRequest request, Set<Long> shown) {
        Optional<IntakeOutcome> taken = enrollments
                .liveByIdocNumber(request.enrollment().idocNumber())
                .map(live -> known.tell(intake.key(), live, request.identity()));
        if (taken.isPresent()) {
            return taken;
        }
        PersonTraits entered = traits.of(request);
        if (ids(matching.candidates(entered)).equals(shown)) {
            return Optional.empty();
        }
        matching.search(intake.key(), entered, custody.than(request.enrollment()));
        intake.awaitDecision(clock.instant());
        return Optional.of(new IntakeOutcome.CandidatesFound(intake.key(), true));
    }

    private IntakeOutcome create(
            Intake intake, IntakeRequest request, PreparedPassword password, OptionalLong decision) {
        ProvisionedAccount made = provisioning.provision(request.identity(), password);
        decision.ifPresent(id -> matching.rememberNotSamePerson(id, made.accountId()));
        long enrollmentId = enrollments.enroll(made.accountId(), request.enrollment());
        intake.finish(clock.instant());
        return new IntakeOutcome.Enrolled(
                enrollmentId,
                request.identity().name().full(),
                made.credentials(),
                request.enrollment().institutionId(),
                request.enrollment().enrolledOn());
    }

    private static Set<Long> ids(Collection<Candidate> candidates) {
        return candidates.stream().map(Candidate::accountId).collect(Collectors.toSet());
    }
}
