package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import java.time.Instant;

/**
 * The decision by which an enrollment came to its account, for whoever sees the customer.
 *
 * @param decision the decision
 * @param shown how many accounts were shown
 * @param likeliest how likely the first of them was
 * @param reversible whether who looks may reverse it now
 * @param until up to when they may
 */
public record StandingDecision(DecisionOnFile decision, int shown, Band likeliest, boolean reversible, Instant until) {
    /** Whether who looks may reverse it for so long only. */
    public boolean limited() {
        return until.isBefore(ReversalRights.ALWAYS);
    }
}
