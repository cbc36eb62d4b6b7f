package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.CandidateReview;
import com.illinoisworknet.returningcitizens.intake.Connection;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate.Details;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.web.Texts;
import java.util.List;
import java.util.Optional;

/** What connecting the enrollment to a candidate does, in words. */
public final class ConnectionWords {
    private final ShownCandidate candidate;
    private final CandidateCard card;
    private final Connection connection;
    private final Texts texts;

    ConnectionWords(CandidateReview review, ShownCandidate candidate, Texts texts, ListNames names) {
        this.candidate = candidate;
        this.card = new CandidateCard(review, candidate, texts, names);
        this.connection = review.connectionTo(candidate).orElse(new Connection(List.of(), List.of()));
        this.texts = texts;
    }

    /** The enrollment under which the person is a customer already, if that may be known. */
    Optional<Long> enrolledAlready() {
        return details().filter(details -> card.isEnrolledNow()).map(Details::enrollmentId);
    }

    /** Who the account belongs to, as the candidates page said it. */
    public String getHeading() {
        return card.getHeading();
    }

    /** Why it may be somebody else, as the candidates page said it. */
    public List<CandidateCard.CautionNotice> getCautions() {
        return card.getCautions();
    }

    /** Whether connecting needs a reason. */
    public boolean isReasonNeeded() {
        return card.isReasonNeeded();
    }

    /** Whether it may be said what the account holds. */
    public boolean isInScope() {
        return details().isPresent();
    }

    /** The username; empty outside the scope. */
    public String getUsername() {
        return details().map(Details::username).orElse("");
    }

    /** What the account gets, a sentence each. */
    public List<String> getAdded() {
        return connection.added().stream()
                .map(field -> say("confirm.adds", label(field)))
                .toList();
    }

    /** What the account does not take, a sentence each. */
    public List<String> getKept() {
        return connection.kept().stream().map(this::kept).toList();
    }

    private String kept(Connection.Reported reported) {
        String label = label(reported.field());
        if (reported.field() == Field.SSN) {
            return say("confirm.keepsSsn", label, reported.entered());
        }
        if (reported.account().isEmpty()) {
            return say("confirm.hasNone", label, reported.entered());
        }
        return reported.entered().isEmpty()
                ? say("confirm.keepsOwn", label, reported.account())
                : say("confirm.keeps", label, reported.entered(), reported.account());
    }

    private String label(Field field) {
        return say("Field." + field);
    }

    private Optional<Details> details() {
        return candidate.about().details();
    }

    private String say(String key, Object... arguments) {
        return texts.sentence(key, List.of(arguments));
    }
}
