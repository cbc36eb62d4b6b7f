package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.CandidateReview;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.FieldEvidence;
import com.illinoisworknet.returningcitizens.matching.model.Resemblance;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was entered and an account, field by field, in words. Shows nothing that the candidate does not hold. */
final class Comparison {
    private static final Set<Field> ONLY_IF_THERE = Set.of(Field.MIDDLE_NAME, Field.SUFFIX);
    private static final Map<Verdict, String> VERDICTS = Map.of(
            Verdict.AGREES, "same",
            Verdict.RESEMBLES, "similar",
            Verdict.DIFFERS, "different",
            Verdict.UNKNOWN, "unknown");

    private final CandidateReview review;
    private final ShownCandidate candidate;
    private final Texts texts;
    private final ListNames names;

    Comparison(CandidateReview review, ShownCandidate candidate, Texts texts, ListNames names) {
        this.review = review;
        this.candidate = candidate;
        this.texts = texts;
        this.names = names;
    }

    List<ComparedRow> rows() {
        return Arrays.stream(Field.values())
                .filter(this::worthARow)
                .map(this::row)
                .toList();
    }

    private boolean worthARow(Field field) {
        return !ONLY_IF_THERE.contains(field)
                || !entered(field).isEmpty()
                || candidate.about().value(field).isPresent();
    }

    private ComparedRow row(Field field) {
        String entered = entered(field);
        FieldEvidence evidence = candidate.of(field);
        boolean shown = field != Field.SSN && candidate.about().value(field).isPresent();
        return new ComparedRow(
                texts.sentence("Field." + field, List.of()),
                entered.isEmpty() ? texts.sentence("samePerson.notEntered", List.of()) : entered,
                account(field),
                shown,
                VERDICTS.get(evidence.verdict()),
                how(evidence));
    }

    private String account(Field field) {
        if (field == Field.SSN || candidate.about().details().isEmpty()) {
            return texts.sentence("samePerson.notShown", List.of());
        }
        return candidate
                .about()
                .value(field)
                .map(value -> field == Field.COUNTY ? names.counties(List.of(value.split(" "))) : value)
                .orElseGet(() -> texts.sentence("samePerson.notOnFile", List.of()));
    }

    private String how(FieldEvidence evidence) {
        if (evidence.how() != Resemblance.NONE) {
            return texts.sentence("Resemblance." + evidence.how(), List.of());
        }
        boolean otherNumber = evidence.field() == Field.IDOC_NUMBER && evidence.verdict() == Verdict.DIFFERS;
        return otherNumber && left() ? texts.sentence("samePerson.earlierEnrollment", List.of()) : "";
    }

    private boolean left() {
        return candidate
                .about()
                .details()
                .filter(ShownCandidate.Details::exited)
                .isPresent();
    }

    private String entered(Field field) {
        return switch (field) {
            case FIRST_NAME -> review.entered().first();
            case MIDDLE_NAME -> review.entered().middle();
            case LAST_NAME -> review.entered().last();
            case SUFFIX -> review.entered().suffix();
            case BIRTH_DATE -> UsDate.format(review.enteredValues().birthDate());
            case SSN -> review.enteredValues().maskedSsn();
            case IDOC_NUMBER -> review.enteredValues().idocNumber();
            case COUNTY -> names.counties(review.enteredValues().countyCodes());
        };
    }
}
