package com.illinoisworknet.returningcitizens.enrollment;

/** Why the state administrator looks at a whole Social Security number: a code, since a free text could hold personal data. */
public enum RevealReason {
    /** None was given. */
    NOT_GIVEN,
    /** To see whether this is the person of a document. */
    IDENTITY_CHECK,
    /** The number on file may be wrong. */
    WRONG_NUMBER,
    /** To decide whether two accounts are one person's. */
    DUPLICATE_CHECK,
    /** A report that the law asks for needs it. */
    REPORT,
    /** A court or an agency demands it by law. */
    LEGAL_DEMAND
}
