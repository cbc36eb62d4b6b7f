package com.illinoisworknet.returningcitizens.matching.model;

/**
 * What one field says about two people.
 *
 * @param how in which way it resembles; {@link Resemblance#NONE} for every other verdict, and where it is not told
 */
public record FieldEvidence(Field field, Verdict verdict, Resemblance how) {
    /** Refuses a resemblance of what does not resemble. */
    public FieldEvidence {
        if (verdict != Verdict.RESEMBLES && how != Resemblance.NONE) {
            throw new IllegalArgumentException("only what resembles does so in some way");
        }
    }

    static FieldEvidence agrees(Field field) {
        return new FieldEvidence(field, Verdict.AGREES, Resemblance.NONE);
    }

    static FieldEvidence resembles(Field field, Resemblance how) {
        return new FieldEvidence(field, Verdict.RESEMBLES, how);
    }

    static FieldEvidence differs(Field field) {
        return new FieldEvidence(field, Verdict.DIFFERS, Resemblance.NONE);
    }

    static FieldEvidence unknown(Field field) {
        return new FieldEvidence(field, Verdict.UNKNOWN, Resemblance.NONE);
    }

    /** What resembles in the way {@code how}, or differs if that is no resemblance. */
    static FieldEvidence resemblesOrDiffers(Field field, Resemblance how) {
        return how == Resemblance.NONE ? differs(field) : resembles(field, how);
    }

    /** The same verdict, without telling how. */
    FieldEvidence withoutHow() {
        return new FieldEvidence(field, verdict, Resemblance.NONE);
    }
}
