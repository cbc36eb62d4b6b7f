package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that is told of a pair: a field, or names that are told together because they say one thing.
 *
 * @param what the field's constant, {@code NAMES} for first and last name, {@code GIVEN_NAMES} for first and middle name
 * @param evidence what the field, or the first of the names, says
 */
record Told(String what, FieldEvidence evidence) {
    private static final String NAMES = "NAMES";
    private static final String GIVEN_NAMES = "GIVEN_NAMES";

    /** What is told with this verdict, in the order of the form. */
    static Stream<Told> of(Evidence evidence, Verdict verdict) {
        return together(evidence, verdict).stream();
    }

    /** The end of its key: {@code FIELD.VERDICT}, or {@code FIELD.RESEMBLANCE} where it is told how. */
    String key() {
        Enum<?> said = evidence.how() == Resemblance.NONE ? evidence.verdict() : evidence.how();
        return what + "." + said.name();
    }

    /** Whether it is told of one field alone. */
    boolean ofOneField() {
        return what.equals(evidence.field().name());
    }

    private static Collection<Told> together(Evidence evidence, Verdict verdict) {
        Map<String, Told> told = new LinkedHashMap<>();
        evidence.fields().stream()
                .filter(field -> field.verdict() == verdict)
                .map(field -> new Told(what(field, evidence), field))
                .forEach(one -> told.putIfAbsent(one.what(), one));
        return told.values();
    }

    private static String what(FieldEvidence field, Evidence evidence) {
        boolean main = field.field() == Field.FIRST_NAME || field.field() == Field.LAST_NAME;
        if (main && (evidence.namesAgree() || evidence.namesSwapped())) {
            return NAMES;
        }
        return field.how() == Resemblance.SWAPPED_GIVEN_NAMES
                ? GIVEN_NAMES
                : field.field().name();
    }
}
