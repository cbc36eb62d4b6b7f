package com.illinoisworknet.returningcitizens.matching.model;

/**
 * The band by rule, until a model is calibrated. The rules are those of the specification of <em>Is this the same
 * person?</em>; <em>same</em> is the whole folded value, and what is not known is not different.
 */
final class RuleModel {
    /** Names these rules in what is stored. */
    static final String VERSION = "rules-1";

    /** How likely a candidate with this evidence is the same person. */
    Band band(Evidence evidence) {
        if (veryLikely(evidence)) {
            return Band.VERY_LIKELY;
        }
        return likely(evidence) ? Band.LIKELY : Band.POSSIBLE;
    }

    /** First name, last name and birth date same, SSN not different; or SSN, first name and birth date same. */
    private static boolean veryLikely(Evidence evidence) {
        return evidence.agrees(Field.BIRTH_DATE) && samePersonBut(evidence);
    }

    /** The same with first and last name, or day and month, swapped; or names and birth date same, SSN different. */
    private static boolean likely(Evidence evidence) {
        boolean namesSwapped =
                evidence.namesSwapped() && evidence.agrees(Field.BIRTH_DATE) && !evidence.differs(Field.SSN);
        boolean dateSwapped =
                evidence.resembles(Field.BIRTH_DATE, Resemblance.DAY_AND_MONTH_SWAPPED) && samePersonBut(evidence);
        boolean onlySsnDiffers =
                evidence.namesAgree() && evidence.agrees(Field.BIRTH_DATE) && evidence.differs(Field.SSN);
        return namesSwapped || dateSwapped || onlySsnDiffers;
    }

    /** What both ways to <em>very likely</em> ask for beside the birth date. */
    private static boolean samePersonBut(Evidence evidence) {
        boolean byName = evidence.namesAgree() && !evidence.differs(Field.SSN);
        boolean bySsn = evidence.agrees(Field.SSN) && evidence.agrees(Field.FIRST_NAME);
        return byName || bySsn;
    }
}
