package com.illinoisworknet.returningcitizens.matching.model;

import java.util.EnumSet;
import java.util.Set;

/** What was counted on pairs drawn at random: strangers. */
final class RandomPairs {
    private static final Set<Field> GIVEN_NAMES = EnumSet.of(Field.FIRST_NAME, Field.MIDDLE_NAME);

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
     * by the definition of its share; for a like name how many names are so like. That is the same for first and middle
     * names, which are given names both, and is counted over both: the middle names of two strangers seldom are known.
     */
    double mass(Field field, Level level) {
        if (byRarity(field, level)) {
            return level == Level.SAME ? 1 : massByRarity(field, level);
        }
        return (counts.of(field, level) + 0.5)
                / (counts.known(field) + 0.5 * FieldLevels.of(field).size());
    }

    private double massByRarity(Field field, Level level) {
        Set<Field> alike = GIVEN_NAMES.contains(field) ? GIVEN_NAMES : Set.of(field);
        double like =
                alike.stream().mapToDouble(name -> byRarity.of(name, level)).sum();
        double known = alike.stream().mapToDouble(counts::known).sum();
        return (like + 1) / (known + 1);
    }
}
