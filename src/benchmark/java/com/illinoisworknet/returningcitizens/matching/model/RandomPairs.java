package com.illinoisworknet.returningcitizens.matching.model;

/** What was counted on pairs drawn at random: strangers. */
final class RandomPairs {
    private final LevelCounts counts = new LevelCounts();
    private final LevelCounts byRarity = new LevelCounts();

    void add(Comparison comparison) {
        counts.add(comparison, 1);
        byRarity.addByRarity(comparison);
    }

    double of(Field field, Level level) {
        return counts.of(field, level);
    }

    /** Whether the rarity of the name or date counts at this grade. */
    boolean byRarity(Field field, Level level) {
        return switch (field) {
            case FIRST_NAME, MIDDLE_NAME, LAST_NAME -> FieldLevels.rarityCounts(level);
            case BIRTH_DATE -> level == Level.SAME;
            default -> false;
        };
    }

    /**
     * The share of strangers at a grade. Where rarity counts, what its sum over strangers comes to: 1 for the same name,
     * by the definition of its share; for a like name how many names are so like.
     */
    double mass(Field field, Level level) {
        if (byRarity(field, level)) {
            return level == Level.SAME ? 1 : (byRarity.of(field, level) + 1) / (counts.known(field) + 1);
        }
        return (counts.of(field, level) + 0.5)
                / (counts.known(field) + 0.5 * FieldLevels.of(field).size());
    }
}
