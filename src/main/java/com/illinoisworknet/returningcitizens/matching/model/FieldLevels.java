package com.illinoisworknet.returningcitizens.matching.model;

import static com.illinoisworknet.returningcitizens.matching.model.Level.*;

import java.util.EnumSet;
import java.util.Set;

/** Which grades each field knows, and of which the rarity of the name counts. */
final class FieldLevels {
    private static final Set<Level> GIVEN = EnumSet.of(
            SAME,
            SHORT_FORM,
            ONE_SLIP,
            SAME_SOUND,
            TWO_SLIPS,
            INITIAL,
            BEGINNING,
            PART,
            MISSPELLED_SHORT_FORM,
            ALIKE,
            DIFFERENT);
    private static final Set<Level> LAST =
            EnumSet.of(SAME, ONE_SLIP, SAME_SOUND, TWO_SLIPS, PART, MISSPELLED_PART, FORMER_NAME, ALIKE, DIFFERENT);
    private static final Set<Level> DATE = EnumSet.of(
            SAME,
            DAY_AND_MONTH_SWAPPED,
            ONE_DIGIT,
            DIGITS_SWAPPED,
            ONE_YEAR_OFF,
            TEN_YEARS_OFF,
            DEFAULT_DAY,
            DEFAULT_DATE,
            SAME_DAY_AND_MONTH,
            SAME_YEAR_AND_MONTH,
            SAME_YEAR_AND_DAY,
            SAME_YEAR,
            WITHIN_FIVE_YEARS,
            DIFFERENT);
    private static final Set<Level> SSN =
            EnumSet.of(SAME, SAME_LAST_FOUR, ONE_DIGIT, LAST_DIGIT, DIGITS_SWAPPED, DIFFERENT);
    private static final Set<Level> NUMBER = EnumSet.of(SAME, ONE_DIGIT, DIFFERENT);
    private static final Set<Level> PLAIN = EnumSet.of(SAME, DIFFERENT);
    /** Grades that say nothing of which name it is. */
    private static final Set<Level> OF_ANY_NAME = EnumSet.of(UNKNOWN, INITIAL, ALIKE, DIFFERENT);

    private FieldLevels() {}

    /** The grades of a field, other than unknown. */
    static Set<Level> of(Field field) {
        return switch (field) {
            case FIRST_NAME, MIDDLE_NAME -> GIVEN;
            case LAST_NAME -> LAST;
            case BIRTH_DATE -> DATE;
            case SSN -> SSN;
            case IDOC_NUMBER -> NUMBER;
            case SUFFIX, COUNTY -> PLAIN;
        };
    }

    /** Whether two names of this grade are the stronger evidence, the rarer they are. */
    static boolean rarityCounts(Level level) {
        return !OF_ANY_NAME.contains(level);
    }
}
