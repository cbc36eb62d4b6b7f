package com.illinoisworknet.returningcitizens.intake;

import java.util.Set;

/** The fields of the Add Customer form, in the order of the partner guide. */
public enum IntakeField {
    INSTITUTION("institution"),
    IDOC_NUMBER("idocNumber"),
    CONFIRM_IDOC_NUMBER("confirmIdocNumber"),
    FIRST_NAME("firstName"),
    NO_FIRST_NAME("noFirstName"),
    LAST_NAME("lastName"),
    MIDDLE_NAME("middleName"),
    SUFFIX("suffix"),
    SSN("ssn"),
    CONFIRM_SSN("confirmSsn"),
    BIRTH_DATE("birthDate"),
    COMMITMENT_COUNTIES("commitmentCounties"),
    MSR_DATE("msrDate"),
    MSR_COUNTY("msrCounty"),
    OFFENSES("offenses"),
    ENROLLMENT_DATE("enrollmentDate");

    /** The fields that say who somebody is: a change of one makes a new search. */
    static final Set<IntakeField> IDENTITY =
            Set.of(IDOC_NUMBER, FIRST_NAME, LAST_NAME, MIDDLE_NAME, SUFFIX, SSN, BIRTH_DATE, COMMITMENT_COUNTIES);

    private final String property;

    IntakeField(String property) {
        this.property = property;
    }

    /** The name of the field on the form, also in {@link com.illinoisworknet.returningcitizens.shared.Problem}. */
    public String property() {
        return property;
    }
}
