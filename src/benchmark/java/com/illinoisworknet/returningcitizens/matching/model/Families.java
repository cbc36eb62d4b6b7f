package com.illinoisworknet.returningcitizens.matching.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * How the fields of relatives compare, as far as is known before looking: where expectation and maximization begins,
 * and what it is held to as by ten pairs. Judgements from what families are (one surname, near dates, numbers got
 * together: SSA enumerates siblings and twins side by side), not measurements; the counts outweigh them.
 */
final class Families {
    /** As many pairs the judgement counts for. */
    static final double PAIRS = 10;

    private static final double SELDOM = 0.002;

    private static final Map<Field, Map<Level, Double>> RELATIVES = new EnumMap<>(Map.of(
            Field.FIRST_NAME, Map.of(Level.DIFFERENT, .9, Level.INITIAL, .03, Level.ALIKE, .02),
            Field.MIDDLE_NAME, Map.of(Level.DIFFERENT, .85, Level.SAME, .05, Level.INITIAL, .05),
            Field.LAST_NAME, Map.of(Level.SAME, .85, Level.ONE_SLIP, .05, Level.PART, .05, Level.DIFFERENT, .02),
            Field.SUFFIX, Map.of(Level.SAME, .5, Level.DIFFERENT, .5),
            Field.BIRTH_DATE, Map.of(Level.SAME, .15, Level.WITHIN_FIVE_YEARS, .4, Level.DIFFERENT, .3),
            Field.SSN, Map.of(Level.DIFFERENT, .88, Level.LAST_DIGIT, .05, Level.ONE_DIGIT, .03),
            Field.IDOC_NUMBER, Map.of(Level.DIFFERENT, .97, Level.ONE_DIGIT, .02),
            Field.COUNTY, Map.of(Level.SAME, .8, Level.DIFFERENT, .2)));

    private static final Map<Field, Map<Level, Double>> NAMESAKES = new EnumMap<>(Map.of(
            Field.FIRST_NAME, Map.of(Level.SAME, .8, Level.SHORT_FORM, .05, Level.ONE_SLIP, .05),
            Field.MIDDLE_NAME, Map.of(Level.DIFFERENT, .65, Level.SAME, .2, Level.INITIAL, .1),
            Field.LAST_NAME, Map.of(Level.SAME, .85, Level.ONE_SLIP, .05, Level.PART, .05),
            Field.SUFFIX, Map.of(Level.SAME, .1, Level.DIFFERENT, .9),
            Field.BIRTH_DATE, Map.of(Level.DIFFERENT, .9, Level.SAME_DAY_AND_MONTH, .01),
            Field.SSN, Map.of(Level.DIFFERENT, .88, Level.LAST_DIGIT, .05, Level.ONE_DIGIT, .03),
            Field.IDOC_NUMBER, Map.of(Level.DIFFERENT, .97, Level.ONE_DIGIT, .02),
            Field.COUNTY, Map.of(Level.SAME, .8, Level.DIFFERENT, .2)));

    private Families() {}

    /** The judged share of a grade. */
    static double share(Possibility possibility, Field field, Level level) {
        Map<Level, Double> judged = (possibility == Possibility.RELATIVE ? RELATIVES : NAMESAKES).get(field);
        double total = LevelCounts.sum(field, any -> judged.getOrDefault(any, SELDOM));
        return judged.getOrDefault(level, SELDOM) / total;
    }
}
