package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /**
     * What may be told of an account outside the scope: no field's <em>how</em>, and the SSN only if first and last
     * name, or the birth date, agree as well, and never that it resembles, so that no digit can be found by trying.
     * Telling it again changes nothing.
     */
    public MatchAssessment outOfScope() {
        return new MatchAssessment(
                band, odds, evidence.stream().map(this::outOfScope).toList(), cautions);
    }

    Evidence asEvidence() {
        return new Evidence(evidence);
    }

    private FieldEvidence outOfScope(FieldEvidence field) {
        return field.field() == Field.SSN ? ssnOutOfScope(field) : field.withoutHow();
    }

    private FieldEvidence ssnOutOfScope(FieldEvidence ssn) {
        boolean hidden = !asEvidence().namesAgree() && !asEvidence().agrees(Field.BIRTH_DATE);
        if (hidden) {
            return FieldEvidence.unknown(Field.SSN);
        }
        boolean slip = ssn.verdict() == Verdict.RESEMBLES && ssn.how() != Resemblance.LAST_FOUR_SAME;
        return slip ? ssn.asDifferent() : ssn.withoutHow();
    }
}
