package com.illinoisworknet.returningcitizens.reference;

import java.util.List;

/** The lists that the state administrator keeps. Counties are not among them: there are 102. */
public enum ReferenceKind {
    /** Parent institutions, told apart by their name. */
    INSTITUTIONS(
            List.of(ReferenceField.NAME, ReferenceField.KIND, ReferenceField.CITY, ReferenceField.COUNTY),
            List.of(ReferenceField.NAME)),
    /** Offenses, told apart by citation and title. */
    OFFENSES(
            List.of(ReferenceField.CITATION, ReferenceField.TITLE, ReferenceField.CATEGORY),
            List.of(ReferenceField.CITATION, ReferenceField.TITLE));

    private final List<ReferenceField> fields;
    private final List<ReferenceField> key;

    ReferenceKind(List<ReferenceField> fields, List<ReferenceField> key) {
        this.fields = fields;
        this.key = key;
    }

    /** What a row says, in the order of the page. */
    public List<ReferenceField> fields() {
        return fields;
    }

    /** What tells a row from all others. */
    public List<ReferenceField> key() {
        return key;
    }
}
