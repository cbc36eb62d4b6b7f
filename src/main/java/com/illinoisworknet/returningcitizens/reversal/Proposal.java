package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.account.IdentityPart;
import com.illinoisworknet.returningcitizens.intake.ShownCandidate;
import com.illinoisworknet.returningcitizens.matching.DecisionOnFile;
import java.util.List;
import java.util.Set;

/**
 * What reversing a decision would do.
 *
 * @param decision the decision that stands
 * @param takenBack what the account would lose of what it got by the decision
 * @param stays what it got by the decision, and somebody said otherwise since: that would stay
 * @param others the other accounts that were shown, to one of which the enrollment can be moved
 * @param account what would become of the account
 */
public record Proposal(
        DecisionOnFile decision,
        Set<IdentityPart> takenBack,
        Set<IdentityPart> stays,
        List<ShownCandidate> others,
        AccountFate account) {
    /** Copies the collections. */
    public Proposal {
        takenBack = Set.copyOf(takenBack);
        stays = Set.copyOf(stays);
        others = List.copyOf(others);
    }

    /** Whether the enrollment can be moved to a new account: not from one that was made for it. */
    public boolean newAccountOffered() {
        return decision.samePerson();
    }

    /** Whether there is an account to move it to. */
    public boolean possible() {
        return account != AccountFate.HAS_OTHERS && (newAccountOffered() || !others.isEmpty());
    }

    /** What becomes of the account that the enrollment is moved away from. */
    public enum AccountFate {
        /** It was there before, and stays. */
        STAYS,
        /** It was made for the enrollment and never used: it is closed. */
        CLOSES,
        /** It was made for the enrollment and signed in to: it is replaced by the other. */
        REPLACED,
        /** It was made for the enrollment, and has another one by now: the decision cannot be reversed. */
        HAS_OTHERS
    }
}
