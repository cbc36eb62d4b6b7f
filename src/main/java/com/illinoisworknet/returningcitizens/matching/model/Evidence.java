package com.illinoisworknet.returningcitizens.matching.model;

import java.util.List;

/** What the fields say about two people, to be asked field by field. */
record Evidence(List<FieldEvidence> fields) {
    Evidence {
        fields = List.copyOf(fields);
    }

    /** What a field says; not known if it was not compared. */
    FieldEvidence of(Field field) {
        return fields.stream()
                .filter(evidence -> evidence.field() == field)
                .findFirst()
                .orElse(FieldEvidence.unknown(field));
    }

    boolean agrees(Field field) {
        return of(field).verdict() == Verdict.AGREES;
    }

    boolean differs(Field field) {
        return of(field).verdict() == Verdict.DIFFERS;
    }

    boolean resembles(Field field) {
        return of(field).verdict() == Verdict.RESEMBLES;
    }

    boolean resembles(Field field, Resemblance how) {
        return of(field).how() == how;
    }

    /** Whether first and last name are the same. */
    boolean namesAgree() {
        return agrees(Field.FIRST_NAME) && agrees(Field.LAST_NAME);
    }

    /** Whether so much agrees that an SSN outside the scope may be told, and no digit can be found by trying. */
    boolean ssnMayBeTold() {
        return namesAgree() || agrees(Field.BIRTH_DATE);
    }

    /** Whether first and last name stand in each other's place. */
    boolean namesSwapped() {
        return resembles(Field.FIRST_NAME, Resemblance.SWAPPED_NAMES)
                && resembles(Field.LAST_NAME, Resemblance.SWAPPED_NAMES);
    }
}
