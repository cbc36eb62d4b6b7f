package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.LiveEnrollment;
import com.illinoisworknet.returningcitizens.matching.MatchSearch;
import com.illinoisworknet.returningcitizens.matching.MatchingService;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Looks for the person among all accounts: a customer already, candidates, or nobody. */
@RequestScoped
class PersonSearch {
    @Inject
    IntakeDesk desk;

    @Inject
    CurrentStaff staff;

    @Inject
    SearchLimits limits;

    @Inject
    MatchingService matching;

    @Inject
    EnrollmentService enrollments;

    @Inject
    KnownCustomer known;

    @Inject
    TraitsOfIntake traits;

    @Inject
    OtherCustody custody;

    @Inject
    Admission admission;

    @Inject
    Clock clock;

    IntakeOutcome find(Intake intake, TypedIntake typed, IntakeRequest request) {
        String identity = desk.identityToken(typed);
        boolean newSearch = intake.asksForAnother(identity);
        Optional<IntakeOutcome.SearchStopped> stopped =
                newSearch ? limits.stop(intake.key(), staff.accountId()) : Optional.empty();
        if (stopped.isPresent()) {
            return stopped.get();
        }
        intake.searched(identity);
        return enrollments
                .liveByIdocNumber(request.enrollment().idocNumber())
                .map(live -> met(intake, live, request.identity(), newSearch))
                .orElseGet(() -> candidates(intake, request, newSearch));
    }

    private IntakeOutcome candidates(Intake intake, IntakeRequest request, boolean newSearch) {
        Optional<MatchSearch> latest = newSearch ? Optional.empty() : matching.latestSearch(intake.key());
        MatchSearch search = latest.orElseGet(
                () -> matching.search(intake.key(), traits.of(request), custody.than(request.enrollment())));
        if (search.candidates().isEmpty()) {
            return admission.create(intake, request);
        }
        intake.awaitDecision(clock.instant());
        return new IntakeOutcome.CandidatesFound(intake.key(), false);
    }

    private IntakeOutcome met(Intake intake, LiveEnrollment live, Identity entered, boolean newSearch) {
        if (newSearch) {
            matching.recordFruitlessSearch(intake.key());
        }
        return known.tell(intake.key(), live, entered);
    }
}
