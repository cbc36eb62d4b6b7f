package com.illinoisworknet.returningcitizens.matching.model;

/**
 * What comparing two names found.
 *
 * @param level how alike they are
 * @param share the share of people who have the rarer of the two names, or the word in common; 1 where it tells nothing
 */
record NameFinding(Level level, double share) {
    static final NameFinding UNKNOWN = new NameFinding(Level.UNKNOWN, 1);

    /** How much the rarity of the name adds to the evidence, as a natural logarithm; 0 where it does not count. */
    double rarity() {
        return FieldLevels.rarityCounts(level) ? -StrictMath.log(share) : 0;
    }

    /** Whether there is enough in common to tell that it is one name: more than a letter. */
    boolean mayBeOne() {
        return level != Level.INITIAL && level.verdict() != Verdict.DIFFERS && level != Level.UNKNOWN;
    }
}
