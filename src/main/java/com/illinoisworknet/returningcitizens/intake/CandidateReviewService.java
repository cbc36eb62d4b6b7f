package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.matching.MatchSearch;
import com.illinoisworknet.returningcitizens.matching.MatchingService;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the page <em>Is this the same person?</em> shows. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CandidateReviewService {
    @Inject
    IntakeDesk desk;

    @Inject
    IntakeListsService lists;

    @Inject
    MatchingService matching;

    @Inject
    Disclosure disclosure;

    @Inject
    SearchLimits limits;

    @Inject
    Event<CandidatesViewed> viewed;

    /** The candidates of an own intake that waits for a decision, as its latest search found them. */
    public Optional<CandidateReview> review(UUID intakeKey) {
        return desk.find(intakeKey).filter(Intake::undecided).flatMap(this::review);
    }

    private Optional<CandidateReview> review(Intake intake) {
        TypedIntake typed = desk.typed(intake);
        return IntakeForm.read(intake.key(), typed, lists.current())
                .request()
                .flatMap(request -> matching.latestSearch(intake.key()).map(search -> review(request, search)));
    }

    private CandidateReview review(IntakeRequest request, MatchSearch search) {
        UUID key = request.enrollment().intakeKey();
        List<ShownCandidate> shown =
                disclosure.show(search.candidates(), request.identity().name());
        viewed.fire(new CandidatesViewed(
                key,
                shown.stream().map(ShownCandidate::accountId).toList(),
                shown.stream()
                        .filter(candidate -> candidate.about().details().isPresent())
                        .map(ShownCandidate::accountId)
                        .toList()));
        return new CandidateReview(
                key,
                request.identity().name(),
                Disclosure.entered(request),
                shown,
                limits.left(key),
                search.modelVersion());
    }
}
