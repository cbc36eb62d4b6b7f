package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.CandidateReview;
import com.illinoisworknet.returningcitizens.intake.CandidateReviewService;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.NotSamePersonReason;
import com.illinoisworknet.returningcitizens.intake.SamePersonReason;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The page that asks before a decision is carried out: connect to the account, or create a new one. */
@Named
@RequestScoped
public class ConfirmBacking {
    private static final String NEEDS_REASON = "matchDecision.cautionReasonMissing";
    private static final String REASON_MISSING = "reasonMissing";

    @Inject
    CandidateReviewService reviews;

    @Inject
    IntakeService intakes;

    @Inject
    ListNames names;

    @Inject
    SlipBacking slip;

    @Inject
    Texts texts;

    @Inject
    NextPage next;

    @Inject
    AskedAddress asked;

    @Inject
    AskedDecision decision;

    private final ReasonField<SamePersonReason> reason =
            new ReasonField<>(SamePersonReason.class, SamePersonReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();
    private CandidateReview review;
    private ConnectionWords connection;
    private Refusal refusal;

    /** Reads what is to be confirmed; an account that was not shown for this intake is not there. */
    public void load() {
        UUID key = decision.intake();
        reviews.review(key).ifPresentOrElse(this::ask, () -> next.redirect(Address.samePerson(key)));
    }

    private void ask(CandidateReview found) {
        review = found;
        if (isConnecting()) {
            askAbout(found.candidate(decision.accountId()).orElseThrow(() -> new NotFoundException("candidate")));
        } else if (found.reasonNeeded() && decision.whyNone() == NotSamePersonReason.NOT_GIVEN) {
            next.redirect(Address.samePerson(found.intakeKey()) + "&reasonMissing=true");
        }
    }

    private void askAbout(ShownCandidate candidate) {
        connection = new ConnectionWords(review, candidate, texts, names);
        connection.enrolledAlready().ifPresent(enrollment -> next.redirect(Address.customer(enrollment)));
        if (connection.isReasonNeeded() && !asked.part(REASON_MISSING).isEmpty()) {
            problems = ReasonField.problem(NEEDS_REASON, "confirm", texts);
        }
    }

    /** Connects the enrollment to the account; where a reason is needed and missing, asks for it. */
    public void connect() {
        decide(() -> intakes.samePerson(decision.intake(), decision.accountId(), reason.chosen()));
    }

    /** Creates a new account. */
    public void create() {
        decide(() -> intakes.noneOfThese(decision.intake(), decision.whyNone()));
    }

    private void decide(Supplier<IntakeOutcome> deed) {
        try {
            follow(deed.get());
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            refuse(refused);
        }
    }

    private void refuse(BusinessException refused) {
        if (refused.messageKey().equals(NEEDS_REASON)) {
            next.redirect(getAddress() + "&" + REASON_MISSING + "=true");
        } else {
            refusal = Refusal.of(refused, texts);
        }
    }

    private void follow(IntakeOutcome outcome) {
        Optional<Refusal> taken = Refusal.of(outcome, texts, names, decision.transferAddress());
        if (taken.isPresent()) {
            refusal = taken.get();
        } else if (outcome instanceof IntakeOutcome.Enrolled made) {
            slip.show(made);
            next.inThisAnswer(SlipBacking.PAGE);
        } else if (outcome instanceof IntakeOutcome.CandidatesFound found) {
            next.redirect(Address.samePerson(found.intakeKey()) + "&changed=" + found.changed());
        } else {
            next.redirect(Address.outcome(decision.intake()));
        }
    }

    /** Whether it was carried out in vain; then the page says why. */
    public boolean isRefused() {
        return refusal != null;
    }

    /** Why it was in vain. */
    public Refusal getRefusal() {
        return refusal;
    }

    /** Whether an account was chosen, and not none of them. */
    public boolean isConnecting() {
        return decision.isConnecting();
    }

    /** Whether connecting needs a reason. That one was sent says so too: then nothing is read again. */
    public boolean isReasonNeeded() {
        return isConnecting() && (connection == null || connection.isReasonNeeded());
    }

    /** How staff may know that it is the same person. */
    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public ReasonForm getForm() {
        return reason.form();
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** What connecting does, in words. */
    public ConnectionWords getConnection() {
        return connection;
    }

    public String getEnteredName() {
        return review.entered().full();
    }

    public String getInstitution() {
        return names.institution(review.enteredValues().institutionId());
    }

    /** How many accounts were shown. */
    public int getShown() {
        return review.candidates().size();
    }

    /** Why none of them is the person's; empty if that need not be said. */
    public String getReasonGiven() {
        NotSamePersonReason given = decision.whyNone();
        return given == NotSamePersonReason.NOT_GIVEN ? "" : ReasonField.text(given, texts);
    }

    /** This page. */
    public String getAddress() {
        return decision.address();
    }

    /** The page to go back to. */
    public String getBackAddress() {
        return Address.samePerson(decision.intake());
    }
}
