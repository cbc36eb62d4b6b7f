package com.illinoisworknet.returningcitizens.matching.model;

/**
 * What one field says about two people.
 *
 * @param how in which way it resembles; {@link Resemblance#NONE} for every other verdict, and where it is not told
 * @param weight what it adds to the odds for the same person, as a power of ten; 0 if it is not known
 */
public record FieldEvidence(Field field, Verdict verdict, Resemblance how, double weight) {
    /** Refuses a resemblance of what does not resemble. */
    public FieldEvidence {
        if (verdict != Verdict.RESEMBLES && how != Resemblance.NONE) {
            throw new IllegalArgumentException("only what resembles does so in some way");
        }
    }

    static FieldEvidence of(Field field, Level level, double weight) {
        return new FieldEvidence(field, level.verdict(), level.how(), weight);
    }

    static FieldEvidence resembles(Field field, Resemblance how, double weight) {
        return new FieldEvidence(field, Verdict.RESEMBLES, how, weight);
    }

    static FieldEvidence unknown(Field field) {
        return new FieldEvidence(field, Verdict.UNKNOWN, Resemblance.NONE, 0);
    }

    /** The same verdict, without telling how. */
    FieldEvidence withoutHow() {
        return new FieldEvidence(field, verdict, Resemblance.NONE, weight);
    }

    /** The same field as different, without telling that it resembles. */
    FieldEvidence asDifferent() {
        return new FieldEvidence(field, Verdict.DIFFERS, Resemblance.NONE, weight);
    }
}
