package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.CandidateReview;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate.Details;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.Sentence;
import com.illinoisworknet.returningcitizens.matching.model.WhatIf;
import com.illinoisworknet.returningcitizens.web.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One candidate of the page <em>Is this the same person?</em>, in words. */
public final class CandidateCard {
    private static final Map<Band, String> LIKELIHOODS =
            Map.of(Band.VERY_LIKELY, "veryLikely", Band.LIKELY, "likely", Band.POSSIBLE, "possible");

    private final CandidateReview review;
    private final ShownCandidate candidate;
    private final Texts texts;
    private final ListNames names;

    CandidateCard(CandidateReview review, ShownCandidate candidate, Texts texts, ListNames names) {
        this.review = review;
        this.candidate = candidate;
        this.texts = texts;
        this.names = names;
    }

    /** The name; outside the scope first name, last initial and birth year. */
    public String getHeading() {
        ShownCandidate.About about = candidate.about();
        return about.birthYear().isEmpty()
                ? about.heading()
                : say("samePerson.born", about.heading(), about.birthYear());
    }

    /** How likely, as the likelihood tag names it. */
    public String getLikelihood() {
        return likelihood(candidate.band());
    }

    static String likelihood(Band band) {
        return LIKELIHOODS.get(band);
    }

    /** What is known of the account. */
    public String getKnown() {
        int place = review.candidates().indexOf(candidate) + 1;
        int all = review.candidates().size();
        String since = Integer.toString(candidate.about().since().getYear());
        return details()
                .map(details -> say("samePerson.known", place, all, details.username(), enrolled(details, since)))
                .orElseGet(() -> say("samePerson.littleKnown", place, all, since));
    }

    private String enrolled(Details details, String since) {
        if (details.enrollmentId() == 0) {
            return say("samePerson.neverEnrolled", since);
        }
        String key = details.exited() ? "samePerson.enrolledBefore" : "samePerson.enrolledNow";
        return say(key, names.institution(details.institutionId()));
    }

    /** One sentence that sums up what agrees, what doesn't, and what is not known. */
    public String getSummary() {
        String parts = candidate.summary().stream()
                .map(this::say)
                .reduce((before, next) -> say("samePerson.summary.next", before, next))
                .orElseThrow();
        int first = parts.offsetByCodePoints(0, 1);
        return say(
                "samePerson.summary",
                parts.substring(0, first).toUpperCase(texts.bundle().getLocale()),
                parts.substring(first));
    }

    /** What would make it likelier; empty if nothing would. */
    public String getWhatIf() {
        return candidate.lifts().stream()
                .map(WhatIf::sentence)
                .map(this::say)
                .findFirst()
                .orElse("");
    }

    /** Why it may be the same person, and what speaks against it, a sentence each. */
    public List<String> getExplanation() {
        return candidate.explanation().stream().map(this::say).toList();
    }

    /** Why it may be somebody else, a relative mostly. */
    public List<CautionNotice> getCautions() {
        return candidate.warnings().stream()
                .map(told -> new CautionNotice(
                        say(told.get(0)), told.stream().skip(1).map(this::say).collect(Collectors.joining(" "))))
                .toList();
    }

    /** A caution: what it may be, and why and what to ask. */
    public record CautionNotice(String heading, String why) {}

    /** The fields, compared. */
    public List<ComparedRow> getRows() {
        return new Comparison(review, candidate, texts, names).rows();
    }

    /** What choosing this account leads to. */
    public String getConsequence() {
        if (details().isEmpty()) {
            return say("samePerson.choose.outside");
        }
        return say(isEnrolledNow() ? "samePerson.choose.enrolled" : "samePerson.choose.connect");
    }

    /** Whether the next page asks for a reason; not if it is a customer that is opened. */
    public boolean isReasonNeeded() {
        return candidate.reasonNeeded() && !isEnrolledNow();
    }

    /** Where choosing it leads: to be confirmed, or to the customer they are already. */
    public String getAddress() {
        return details()
                .filter(details -> isEnrolledNow())
                .map(details -> Address.customer(details.enrollmentId()))
                .orElseGet(() -> Address.confirm(review.intakeKey(), candidate.accountId()));
    }

    /** Whether it is known to be a customer's account; never said outside the scope. */
    boolean isEnrolledNow() {
        return details()
                .filter(details -> details.enrollmentId() != 0 && !details.exited())
                .isPresent();
    }

    private Optional<Details> details() {
        return candidate.about().details();
    }

    private String say(Sentence sentence) {
        return texts.sentence(sentence.key(), sentence.arguments());
    }

    private String say(String key, Object... arguments) {
        return texts.sentence(key, List.of(arguments));
    }
}
