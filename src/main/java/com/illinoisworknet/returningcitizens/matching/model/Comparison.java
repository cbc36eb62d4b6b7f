package com.illinoisworknet.returningcitizens.matching.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * What comparing two people found: the grade of each field, the order of the names, and how rare what agrees is.
 *
 * @param names in the likeliest order
 * @param levels of all fields
 * @param rarityOfTheDate what a birth date in common adds by its rarity, as a natural logarithm
 */
record Comparison(Names names, Map<Field, Level> levels, double rarityOfTheDate) {
    Comparison {
        levels = new EnumMap<>(levels);
    }

    Level level(Field field) {
        return levels.get(field);
    }

    /** What the rarity of what agrees adds to the evidence of a field, as a natural logarithm. */
    double rarity(Field field) {
        return switch (field) {
            case FIRST_NAME -> names.first().rarity();
            case MIDDLE_NAME -> names.middle().rarity();
            case LAST_NAME -> names.last().rarity();
            case BIRTH_DATE -> rarityOfTheDate;
            default -> 0;
        };
    }
}
