package com.illinoisworknet.returningcitizens.matching.model;

/**
 * The one change that would put a candidate into a higher band: if this field agreed. It tells no value.
 *
 * @param field what to ask the person for
 * @param band the band that the candidate would be in
 */
public record WhatIf(Field field, Band band) {
    /** The sentence for staff, {@code whatIf.FIELD.BAND}: "If the SSN agreed, this would be very likely." */
    public Sentence sentence() {
        return Sentence.of("whatIf." + field + "." + band);
    }

    /**
     * Whether it may be told of an account outside the scope: only of a field that is told to be different. Where it is
     * told to be not known, the question alone would tell that the account has an SSN, or a middle name, on file.
     */
    public boolean toldOutOfScope(MatchAssessment assessment) {
        return assessment.outOfScope().of(field).verdict() != Verdict.UNKNOWN;
    }
}
