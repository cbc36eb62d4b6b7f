package com.illinoisworknet.returningcitizens.matching.model;

import java.util.function.ToDoubleFunction;

/** How often each grade of each field occurred, in whole pairs or in parts of them. */
final class LevelCounts {
    private final double[][] counts = new double[Field.values().length][Level.values().length];

    void add(Comparison comparison, double part) {
        for (Field field : ModelFile.FIELDS) {
            counts[field.ordinal()][comparison.level(field).ordinal()] += part;
        }
    }

    /** Adds as often as the rarity of what agrees says, where it counts: the mass that rarity gives to strangers. */
    void addByRarity(Comparison comparison) {
        for (Field field : ModelFile.FIELDS) {
            counts[field.ordinal()][comparison.level(field).ordinal()] += Math.exp(comparison.rarity(field));
        }
    }

    double of(Field field, Level level) {
        return counts[field.ordinal()][level.ordinal()];
    }

    /** Pairs of which the field was known on both sides. */
    double known(Field field) {
        return sum(field, level -> of(field, level));
    }

    static double sum(Field field, ToDoubleFunction<Level> counted) {
        return FieldLevels.of(field).stream().mapToDouble(counted).sum();
    }
}
