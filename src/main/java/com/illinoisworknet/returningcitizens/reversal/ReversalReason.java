package com.illinoisworknet.returningcitizens.reversal;

/** How staff know that a match decision was wrong: a code, since a free text could hold personal data. */
public enum ReversalReason {
    /** None was given. */
    NOT_GIVEN,
    /** The person says so. */
    PERSON_SAYS_SO,
    /** A document with name and birth date or number shows it. */
    DOCUMENT_SHOWS,
    /** The institution, or another one, says so. */
    FACILITY_SAYS_SO,
    /** It was pressed by mistake. */
    PRESSED_BY_MISTAKE
}
