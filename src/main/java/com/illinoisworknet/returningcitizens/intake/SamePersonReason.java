package com.illinoisworknet.returningcitizens.intake;

/**
 * How staff know that an account that calls for caution is the same person's: a code, since a free text could hold
 * personal data.
 */
public enum SamePersonReason {
    /** None was given. */
    NOT_GIVEN,
    /** The person showed a document with name and birth date or number. */
    SHOWED_DOCUMENT,
    /** The institution that the account's records name confirmed it. */
    CONFIRMED_BY_FACILITY,
    /** The person knew what only the holder of the account knows. */
    PERSON_CONFIRMED_DETAILS,
    /** Staff know the person, and the relative who could be meant. */
    STAFF_KNOW_PERSON;

    /** What is kept with the decision: the code, or "" if none was given. */
    String code() {
        return this == NOT_GIVEN ? "" : name();
    }
}
