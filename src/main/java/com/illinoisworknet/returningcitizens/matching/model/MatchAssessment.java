package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the model thinks of one candidate.
 *
 * @param odds how the probability comes about
 * @param evidence one for each field, in the order of {@link Field}
 * @param cautions why it may be somebody else, a relative mostly
 */
public record MatchAssessment(Band band, Odds odds, List<FieldEvidence> evidence, Set<Caution> cautions) {
    /** The likeliest first. */
    public static final Comparator<MatchAssessment> LIKELIEST_FIRST = Comparator.comparing(MatchAssessment::band)
            .thenComparing(
                    Comparator.comparingDouble(MatchAssessment::probability).reversed());

    /** Keeps copies. A pair that calls for caution is never very likely. */
    public MatchAssessment {
        evidence = List.copyOf(evidence);
        cautions = Set.copyOf(cautions);
        band = band == Band.VERY_LIKELY && !cautions.isEmpty() ? Band.LIKELY : band;
    }

    /** The calibrated probability that the account is the same person's, from 0 to 1. */
    public double probability() {
        return odds.probability();
    }

    /** What a field says; not known if it was not compared. */
    public FieldEvidence of(Field field) {
        return asEvidence().of(field);
    }

    /** The same with one caution more. */
    public MatchAssessment with(Caution caution) {
        Set<Caution> more = EnumSet.of(caution);
        more.addAll(cautions);
        return new MatchAssessment(band, odds, evidence, more);
    }

    /** What may be told of an account in scope: everything but how an SSN resembles: it is the same, different or not known. */
    public MatchAssessment inScope() {
        return new MatchAssessment(
                band, odds, evidence.stream().map(MatchAssessment::inScope).toList(), cautions);
    }

    /**
     * What may be told of an account outside the scope: no field's <em>how</em>, and the SSN only if first and last
     * name, or the birth date, agree as well, and never that it resembles, so that no digit can be found by trying; for
     * the same reason no caution because of it. That the holder is in custody elsewhere is told only if last name and
     * birth date agree. Telling it again changes nothing.
     */
    public MatchAssessment outOfScope() {
        Set<Caution> told = cautions.stream().filter(this::toldOutOfScope).collect(Collectors.toSet());
        return new MatchAssessment(
                band, odds, evidence.stream().map(this::outOfScope).toList(), told);
    }

    Evidence asEvidence() {
        return new Evidence(evidence);
    }

    private boolean toldOutOfScope(Caution caution) {
        return switch (caution) {
            case MAY_BE_TWIN, MAY_BE_FATHER_AND_SON -> true;
            case NEIGHBOURING_NUMBERS -> asEvidence().resembles(Field.IDOC_NUMBER);
            case TWO_CUSTODIES ->
                asEvidence().agrees(Field.LAST_NAME) && asEvidence().agrees(Field.BIRTH_DATE);
        };
    }

    private static FieldEvidence inScope(FieldEvidence field) {
        boolean similarSsn = field.field() == Field.SSN && field.verdict() == Verdict.RESEMBLES;
        if (!similarSsn) {
            return field;
        }
        return field.how() == Resemblance.LAST_FOUR_SAME ? FieldEvidence.unknown(Field.SSN) : field.asDifferent();
    }

    private FieldEvidence outOfScope(FieldEvidence field) {
        boolean hidden = field.field() == Field.SSN && !asEvidence().ssnMayBeTold();
        return hidden ? FieldEvidence.unknown(Field.SSN) : inScope(field).withoutHow();
    }
}
