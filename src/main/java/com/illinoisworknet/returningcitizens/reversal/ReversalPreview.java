package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.AccountState;
import com.illinoisworknet.returningcitizens.account.IdentityPart;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentMoveService;
import com.illinoisworknet.returningcitizens.enrollment.MovableEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.ReportedPerson;
import com.illinoisworknet.returningcitizens.intake.CandidatesViewed;
import com.illinoisworknet.returningcitizens.intake.Disclosure;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.matching.Candidate;
import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import com.illinoisworknet.returningcitizens.matching.MatchingService;
import com.illinoisworknet.returningcitizens.person.PersonName;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sees what reversing a decision would do, without doing it. */
@RequestScoped
class ReversalPreview {
    private static final Set<AccountState> CLOSED = Set.of(AccountState.CLOSED, AccountState.REPLACED);

    @Inject
    EnrollmentMoveService moves;

    @Inject
    AccountService accounts;

    @Inject
    AccountIdentityService identities;

    @Inject
    MatchingService matching;

    @Inject
    Disclosure disclosure;

    @Inject
    Event<CandidatesViewed> viewed;

    Proposal of(MovableEnrollment enrollment, DecisionOnFile stands) {
        Optional<ReportedPerson> reported = moves.reported(enrollment.enrollmentId());
        Set<IdentityPart> takenBack = identities.givenBy(enrollment.accountId(), stands.id());
        PersonName entered = reported.map(person -> person.identity().name())
                .orElseGet(() ->
                        accounts.find(enrollment.accountId()).orElseThrow().name());
        return new Proposal(
                stands,
                takenBack,
                without(reported.map(ReportedPerson::given).orElse(Set.of()), takenBack),
                others(enrollment, entered),
                stands.samePerson() ? Proposal.AccountFate.STAYS : fate(enrollment));
    }

    /** What an account got by a decision, and has no longer by it. */
    static Set<IdentityPart> without(Set<IdentityPart> given, Set<IdentityPart> takenBack) {
        Set<IdentityPart> stays = EnumSet.noneOf(IdentityPart.class);
        stays.addAll(given);
        stays.removeAll(takenBack);
        return stays;
    }

    private Proposal.AccountFate fate(MovableEnrollment enrollment) {
        if (moves.hasOther(enrollment.enrollmentId())) {
            return Proposal.AccountFate.HAS_OTHERS;
        }
        AccountIdentity account = accounts.find(enrollment.accountId()).orElseThrow();
        return account.history().createdHereAndNeverUsed()
                ? Proposal.AccountFate.CLOSES
                : Proposal.AccountFate.REPLACED;
    }

    private List<ShownCandidate> others(MovableEnrollment enrollment, PersonName entered) {
        List<Candidate> others = matching.latestSearch(enrollment.intakeKey()).orElseThrow().candidates().stream()
                .filter(candidate -> candidate.accountId() != enrollment.accountId())
                .filter(candidate -> !CLOSED.contains(accounts.state(candidate.accountId())))
                .toList();
        List<ShownCandidate> shown = disclosure.show(others, entered);
        viewed.fire(new CandidatesViewed(
                enrollment.intakeKey(),
                shown.stream().map(ShownCandidate::accountId).toList(),
                shown.stream()
                        .filter(candidate -> candidate.about().details().isPresent())
                        .map(ShownCandidate::accountId)
                        .toList()));
        return shown;
    }
}
