package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.enrollment.MovableEnrollment;
import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import com.illinoisworknet.returningcitizens.matching.MatchDecision;

/** A press that reverses the decision that stands, of somebody who may. */
record ReversalRequest(MovableEnrollment enrollment, DecisionOnFile reversed, ReversalPress press) {
    /** The account that the enrollment is moved away from. */
    long from() {
        return enrollment.accountId();
    }

    /** Whether that was made for the enrollment, by mistake. */
    boolean accountMadeForIt() {
        return !reversed.samePerson();
    }

    /** The decision that takes the place of the one that was wrong. */
    MatchDecision anew() {
        String reason = press.reason().name();
        return press.toNewAccount()
                ? MatchDecision.noneOfThese(reversed.intakeKey(), reason)
                : MatchDecision.samePerson(reversed.intakeKey(), press.toAccountId(), reason);
    }
}
