package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the model thinks of one candidate.
 *
 * @param evidence one for each field, in the order of {@link Field}
 * @param cautions why it may be a relative
 */
public record MatchAssessment(Band band, List<FieldEvidence> evidence, Set<Caution> cautions) {
    /** The likeliest first: by band, then by how many fields agree, resemble, don't differ. */
    public static final Comparator<MatchAssessment> LIKELIEST_FIRST = Comparator.comparing(MatchAssessment::band)
            .thenComparing(counting(Verdict.AGREES).reversed())
            .thenComparing(counting(Verdict.RESEMBLES).reversed())
            .thenComparing(counting(Verdict.DIFFERS));

    /** Keeps copies. */
    public MatchAssessment {
        evidence = List.copyOf(evidence);
        cautions = Set.copyOf(cautions);
    }

    /** What a field says; not known if it was not compared. */
    public FieldEvidence of(Field field) {
        return asEvidence().of(field);
    }

    /**
     * What may be told of an account outside the scope: no field's <em>how</em>, and the SSN only if first and last
     * name, or the birth date, agree as well, so that no digit can be guessed by trying. Telling it again changes
     * nothing.
     */
    public MatchAssessment outOfScope() {
        return new MatchAssessment(band, evidence.stream().map(this::outOfScope).toList(), cautions);
    }

    Evidence asEvidence() {
        return new Evidence(evidence);
    }

    private FieldEvidence outOfScope(FieldEvidence field) {
        boolean hidden = field.field() == Field.SSN
                && !asEvidence().namesAgree()
                && !asEvidence().agrees(Field.BIRTH_DATE);
        return hidden ? FieldEvidence.unknown(Field.SSN) : field.withoutHow();
    }

    private static Comparator<MatchAssessment> counting(Verdict verdict) {
        return Comparator.comparingLong(assessment -> assessment.evidence().stream()
                .filter(field -> field.verdict() == verdict)
                .count());
    }
}
