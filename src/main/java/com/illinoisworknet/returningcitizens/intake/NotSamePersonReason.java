package com.illinoisworknet.returningcitizens.intake;

/**
 * Why an account that is very likely the same person's is not: a code, since a free text could hold personal data.
 */
public enum NotSamePersonReason {
    /** None was given. */
    NOT_GIVEN,
    /** The person was asked and says that the account is not theirs. */
    PERSON_SAYS_SO,
    /** A twin, or a parent or child of the same name. */
    RELATIVE,
    /** The papers show that name and birth date are shared by chance. */
    PAPERS_SAY_SO,
    /** Staff know both people. */
    BOTH_KNOWN;

    /** What is kept with the decision: the code, or "" if none was given. */
    String code() {
        return this == NOT_GIVEN ? "" : name();
    }
}
