package com.illinoisworknet.returningcitizens.matching.model;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Says in plain words why an account may be the same person's: one sentence that sums it up, and a list of sentences
 * on what agrees, what resembles and how, and what differs.
 *
 * <p>Keys of the list are {@code explanation.FIELD.VERDICT}, for a told resemblance {@code
 * explanation.FIELD.RESEMBLANCE}; a resemblance of one name has two arguments, the name entered and the account's. Keys
 * of the parts of the one sentence are the same with {@code summary}, and have no arguments. The field is {@code NAMES}
 * where first and last name are told together, and {@code GIVEN_NAMES} for first and middle name.
 */
public final class Explanation {
    private static final String LIST = "explanation.";
    private static final String SUMMARY = "summary.";
    private static final List<Verdict> TOLD = List.of(Verdict.AGREES, Verdict.RESEMBLES, Verdict.DIFFERS);
    /** What staff are told that it is not known, since it would decide. */
    private static final Set<Field> WORTH_KNOWING = EnumSet.of(Field.BIRTH_DATE, Field.SSN, Field.IDOC_NUMBER);

    private Explanation() {}

    /** The sentences on an account in scope: they tell how fields resemble, with the names. */
    public static List<Sentence> inScope(MatchAssessment assessment, PersonName entered, PersonName account) {
        return list(assessment.inScope(), told -> inScope(told, entered, account));
    }

    /** The sentences on an account outside the scope: no names, and not how. */
    public static List<Sentence> outOfScope(MatchAssessment assessment) {
        return list(assessment.outOfScope(), told -> Sentence.of(LIST + told.key()));
    }

    /**
     * The parts of the one sentence that sums an assessment up: what agrees, resembles, differs, and what of birth
     * date, SSN and IDOC number is not known. It tells no value, and how something resembles only if that is told.
     *
     * @param told the assessment, cut to what may be told
     */
    public static List<Sentence> summary(MatchAssessment told) {
        Evidence evidence = told.asEvidence();
        Stream<Told> known = TOLD.stream().flatMap(verdict -> Told.of(evidence, verdict));
        Stream<Told> notKnown = Told.of(evidence, Verdict.UNKNOWN)
                .filter(one -> WORTH_KNOWING.contains(one.evidence().field()));
        return Stream.concat(known, notKnown)
                .map(one -> Sentence.of(SUMMARY + one.key()))
                .toList();
    }

    /**
     * The sentences of a caution: what it may be ({@code Caution.CONSTANT}), why ({@code explanation.CONSTANT}, for
     * twins with {@code .COUNTY}, {@code .SSN} or {@code .COUNTY_AND_SSN} if the county agrees or the SSN differs too,
     * for neighbouring numbers with {@code .IDOC_NUMBER} or {@code .SSN}), what to ask ({@code
     * explanation.CONSTANT.ask}).
     *
     * @param assessment cut to what may be told
     */
    public static List<Sentence> of(Caution caution, MatchAssessment assessment) {
        Evidence evidence = assessment.asEvidence();
        String details =
                switch (caution) {
                    case MAY_BE_TWIN -> twinDetails(evidence);
                    case NEIGHBOURING_NUMBERS -> evidence.resembles(Field.IDOC_NUMBER) ? ".IDOC_NUMBER" : ".SSN";
                    case MAY_BE_FATHER_AND_SON, TWO_CUSTODIES -> "";
                };
        return warning(caution.name(), details);
    }

    /**
     * Why it may be two people, each as what it may be, why, and what to ask. Of an account outside the scope it is not
     * told whether an SSN is almost the same, as a relative's can be, so that there every different one warns: {@code
     * OTHER_SSN}.
     *
     * @param told the assessment, cut to what may be told
     */
    public static List<List<Sentence>> warnings(MatchAssessment told, boolean inScope) {
        boolean otherSsn =
                !inScope && told.cautions().isEmpty() && told.of(Field.SSN).verdict() == Verdict.DIFFERS;
        return otherSsn
                ? List.of(ofOtherSsn())
                : told.cautions().stream()
                        .sorted()
                        .map(caution -> of(caution, told))
                        .toList();
    }

    static List<Sentence> ofOtherSsn() {
        return warning("OTHER_SSN", "");
    }

    private static List<Sentence> warning(String what, String details) {
        return List.of(
                Sentence.of("Caution." + what), Sentence.of(LIST + what + details), Sentence.of(LIST + what + ".ask"));
    }

    private static List<Sentence> list(MatchAssessment told, Function<Told, Sentence> teller) {
        return TOLD.stream()
                .flatMap(verdict -> Told.of(told.asEvidence(), verdict))
                .map(teller)
                .toList();
    }

    private static Sentence inScope(Told told, PersonName entered, PersonName account) {
        boolean how = told.evidence().how() != Resemblance.NONE && told.ofOneField();
        return new Sentence(LIST + told.key(), how ? names(told.evidence().field(), entered, account) : List.of());
    }

    private static List<String> names(Field field, PersonName entered, PersonName account) {
        return switch (field) {
            case FIRST_NAME -> List.of(entered.first(), account.first());
            case MIDDLE_NAME -> List.of(entered.middle(), account.middle());
            case LAST_NAME -> List.of(entered.last(), account.last());
            default -> List.of();
        };
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
