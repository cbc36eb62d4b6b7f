package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.CandidateReview;
import com.illinoisworknet.returningcitizens.intake.CandidateReviewService;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.NotSamePersonReason;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The page <em>Is this the same person?</em> */
@Named
@RequestScoped
public class SamePersonBacking {
    @Inject
    CandidateReviewService reviews;

    @Inject
    IntakeService intakes;

    @Inject
    ListNames names;

    @Inject
    Texts texts;

    @Inject
    NextPage next;

    @Inject
    AskedAddress asked;

    private final ReasonField<NotSamePersonReason> reason =
            new ReasonField<>(NotSamePersonReason.class, NotSamePersonReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();
    private CandidateReview review;
    private List<CandidateCard> cards = List.of();

    /** Reads the candidates; if there is nothing to decide, leads to what came of the intake, or to its form. */
    public void load() {
        UUID key = asked.intake();
        reviews.review(key).ifPresentOrElse(this::show, () -> leadOn(key));
    }

    private void show(CandidateReview found) {
        review = found;
        cards = found.candidates().stream()
                .map(candidate -> new CandidateCard(found, candidate, texts, names))
                .toList();
        if (!asked.part("reasonMissing").isEmpty() && found.reasonNeeded()) {
            problems = ReasonField.problem("matchDecision.reasonMissing", "samePerson", texts);
        }
    }

    private void leadOn(UUID key) {
        boolean done = intakes.outcome(key).isPresent();
        next.redirect(done ? Address.outcome(key) : Address.form(key));
    }

    /** None of these, for a reason: on to the page that confirms it. */
    public void none() {
        UUID key = asked.intake();
        next.redirect(
                reason.isBlank()
                        ? Address.samePerson(key) + "&reasonMissing=true"
                        : Address.confirm(key, reason.chosen()));
    }

    /** The reasons to choose from. */
    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public List<CandidateCard> getCards() {
        return cards;
    }

    /** Whether <em>None of these</em> needs a reason. That one was sent says so too: then nothing is read again. */
    public boolean isReasonNeeded() {
        return review == null || review.reasonNeeded();
    }

    public int getSearchesLeft() {
        return review.searchesLeft();
    }

    public String getEnteredName() {
        return review.entered().full();
    }

    public String getEnteredBirthDate() {
        return UsDate.format(review.enteredValues().birthDate());
    }

    public String getEnteredIdocNumber() {
        return review.enteredValues().idocNumber();
    }

    /** The last four digits behind dots; empty if none was entered. */
    public String getEnteredSsn() {
        return review == null ? "" : review.enteredValues().maskedSsn();
    }

    /** This page. */
    public String getAddress() {
        return Address.samePerson(asked.intake());
    }

    /** The form, with what was entered. */
    public String getFormAddress() {
        return Address.form(review.intakeKey());
    }

    /** Where <em>None of these</em> is confirmed. */
    public String getNoneAddress() {
        return Address.confirm(review.intakeKey());
    }

    public ReasonForm getForm() {
        return reason.form();
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** Whether the accounts are others than were shown before. */
    public boolean isChanged() {
        return Boolean.parseBoolean(asked.part("changed"));
    }
}
