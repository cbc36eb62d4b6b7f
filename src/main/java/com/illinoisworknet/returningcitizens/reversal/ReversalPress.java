package com.illinoisworknet.returningcitizens.reversal;

import java.util.List;

/**
 * What staff press to reverse a decision.
 *
 * @param decisionId the decision that they saw
 * @param toAccountId the account that is the person's; {@link #NEW_ACCOUNT} for none of those shown
 * @param reason how they know
 */
public record ReversalPress(long decisionId, long toAccountId, ReversalReason reason) {
    /** A new account is to be made. */
    public static final long NEW_ACCOUNT = 0;

    boolean toNewAccount() {
        return toAccountId == NEW_ACCOUNT;
    }

    /** The account chosen, if it is there already. */
    List<Long> chosen() {
        return toNewAccount() ? List.of() : List.of(toAccountId);
    }
}
