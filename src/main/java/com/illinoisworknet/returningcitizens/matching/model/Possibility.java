package com.illinoisworknet.returningcitizens.matching.model;

import static com.illinoisworknet.returningcitizens.matching.model.Field.BIRTH_DATE;
import static com.illinoisworknet.returningcitizens.matching.model.Field.FIRST_NAME;
import static com.illinoisworknet.returningcitizens.matching.model.Field.LAST_NAME;

import java.util.EnumSet;
import java.util.Set;

/**
 * What two records that look alike may be. Beside the same person and strangers (Fellegi and Sunter 1969) there are
 * people whose fields agree together for a reason, so that their agreements do not count as independent ones.
 */
enum Possibility {
    /** One person, however written. */
    SAME_PERSON("same-person"),
    /** Twins and other brothers and sisters: last name and county in common, dates and numbers near, another first name. */
    RELATIVE("relative"),
    /** Father and son, or cousins, of one name: another date of birth. */
    NAMESAKE_IN_THE_FAMILY("namesake-in-the-family"),
    /**
     * Two people who share name and birth date by chance, which happens to common names; all else compares as of
     * strangers.
     */
    NAMESAKE("namesake");

    private static final Set<Field> SHARED_BY_NAMESAKES = EnumSet.of(FIRST_NAME, LAST_NAME, BIRTH_DATE);

    private final String key;

    Possibility(String key) {
        this.key = key;
    }

    /** Its name in the file of weights. */
    String key() {
        return key;
    }

    /** Whether the file holds weights of its own for it. */
    boolean hasWeights() {
        return this != NAMESAKE;
    }

    /** Whether a namesake shares the field as the same person does. */
    static boolean sharedByNamesakes(Field field) {
        return SHARED_BY_NAMESAKES.contains(field);
    }
}
