package com.illinoisworknet.returningcitizens.reference;

/** What became of an import. */
public sealed interface ImportOutcome {
    /** It was carried out as a whole. */
    record Done(ImportPlan plan) implements ImportOutcome {}

    /**
     * Nothing was changed, since it would not do any more what was shown.
     *
     * @param plan what it would do now
     */
    record LookAgain(ImportPlan plan) implements ImportOutcome {}
}
