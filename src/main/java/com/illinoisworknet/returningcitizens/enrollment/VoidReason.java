package com.illinoisworknet.returningcitizens.enrollment;

/** Why an enrollment should never have been: it ends with this code in place of an {@link ExitReason}. */
public enum VoidReason {
    /** None was given. */
    NOT_GIVEN,
    /** Another person was meant. */
    VOID_WRONG_PERSON,
    /** The person has another account, or another enrollment. */
    VOID_ENROLLED_TWICE,
    /** The person is not in the program, or does not want to be. */
    VOID_NOT_IN_PROGRAM,
    /** It was made to try something out. */
    VOID_TRIAL;

    /** How these codes begin, also in SQL. */
    static final String PREFIX = "VOID_";
}
