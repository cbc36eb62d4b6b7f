package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.time.Duration;
import java.time.Instant;

/**
 * Who may reverse a decision on an enrollment of an institution of theirs: partner staff their own within 24 hours,
 * supervisors and the state administrator always.
 */
record ReversalRights(StaffProfile staff) {
    static final Instant ALWAYS = Instant.MAX;
    private static final Duration OWN = Duration.ofHours(24);

    boolean may(DecisionOnFile decision, Instant now) {
        return now.isBefore(until(decision));
    }

    Instant until(DecisionOnFile decision) {
        if (!Role.PARTNER_STAFF.equals(staff.role())) {
            return ALWAYS;
        }
        boolean own = decision.decidedBy() == staff.accountId();
        return own ? decision.decidedAt().plus(OWN) : Instant.MIN;
    }
}
