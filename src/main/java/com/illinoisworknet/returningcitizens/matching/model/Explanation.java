package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says in plain sentences why an account may be the same person's: what agrees, what resembles and how, what differs;
 * never what is not known.
 *
 * <p>Keys are {@code explanation.FIELD.VERDICT}, for a told resemblance {@code explanation.FIELD.RESEMBLANCE}, and with
 * {@code NAMES} as the field where first and last name are told together. A resemblance of names has two arguments: the
 * name entered and the account's.
 */
public final class Explanation {
    private static final String NAMES = "NAMES";
    private static final List<Verdict> TOLD = List.of(Verdict.AGREES, Verdict.RESEMBLES, Verdict.DIFFERS);

    private final MatchAssessment assessment;
    private final List<Sentence> sentences = new ArrayList<>();

    private Explanation(MatchAssessment assessment) {
        this.assessment = assessment;
    }

    /** The sentences on an account in scope: they tell how fields resemble, with the names. */
    public static List<Sentence> inScope(MatchAssessment assessment, PersonName entered, PersonName account) {
        Explanation explanation = new Explanation(assessment);
        explanation.tell(field -> inScope(field, entered, account));
        return explanation.sentences;
    }

    /** The sentences on an account outside the scope: no names, and not how. */
    public static List<Sentence> outOfScope(MatchAssessment assessment) {
        Explanation explanation = new Explanation(assessment.outOfScope());
        explanation.tell(field -> sentence(field.field().name(), field.verdict()));
        return explanation.sentences;
    }

    /**
     * The sentences of a caution: what it may be ({@code Caution.CONSTANT}), why ({@code explanation.CONSTANT}, for
     * twins with {@code .COUNTY}, {@code .SSN} or {@code .COUNTY_AND_SSN} if the county agrees or the SSN differs too),
     * what to ask ({@code explanation.CONSTANT.ask}).
     */
    public static List<Sentence> of(Caution caution, MatchAssessment assessment) {
        String key = "explanation." + caution;
        String details = caution == Caution.MAY_BE_TWIN ? twinDetails(assessment.asEvidence()) : "";
        return List.of(Sentence.of("Caution." + caution), Sentence.of(key + details), Sentence.of(key + ".ask"));
    }

    private void tell(Function<FieldEvidence, Sentence> teller) {
        for (Verdict verdict : TOLD) {
            mainNames(verdict).forEach(sentences::add);
            fields(verdict).map(teller).forEach(sentences::add);
        }
    }

    private Stream<Sentence> mainNames(Verdict verdict) {
        if (verdict == Verdict.AGREES && assessment.asEvidence().namesAgree()) {
            return Stream.of(sentence(NAMES, verdict));
        }
        boolean swapped =
                verdict == Verdict.RESEMBLES && assessment.asEvidence().namesSwapped();
        return swapped ? Stream.of(sentence(NAMES, Resemblance.SWAPPED_NAMES)) : Stream.empty();
    }

    private Stream<FieldEvidence> fields(Verdict verdict) {
        return assessment.evidence().stream()
                .filter(field -> field.verdict() == verdict)
                .filter(field -> !toldTogether(field.field()));
    }

    private boolean toldTogether(Field field) {
        boolean mainName = field == Field.FIRST_NAME || field == Field.LAST_NAME;
        return mainName
                && (assessment.asEvidence().namesAgree()
                        || assessment.asEvidence().namesSwapped());
    }

    private static Sentence inScope(FieldEvidence field, PersonName entered, PersonName account) {
        if (field.how() == Resemblance.NONE) {
            return sentence(field.field().name(), field.verdict());
        }
        return new Sentence(sentence(field.field().name(), field.how()).key(), names(field.field(), entered, account));
    }

    private static List<String> names(Field field, PersonName entered, PersonName account) {
        return switch (field) {
            case FIRST_NAME -> List.of(entered.first(), account.first());
            case MIDDLE_NAME -> List.of(entered.middle(), account.middle());
            case LAST_NAME -> List.of(entered.last(), account.last());
            default -> List.of();
        };
    }

    private static Sentence sentence(String what, Enum<?> said) {
        return Sentence.of("explanation." + what + "." + said.name());
    }

    private static String twinDetails(Evidence evidence) {
        boolean county = evidence.agrees(Field.COUNTY);
        boolean ssn = evidence.differs(Field.SSN);
        if (county) {
            return ssn ? ".COUNTY_AND_SSN" : ".COUNTY";
        }
        return ssn ? ".SSN" : "";
    }
}
