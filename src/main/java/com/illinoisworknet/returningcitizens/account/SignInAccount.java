package com.illinoisworknet.returningcitizens.account;

import java.io.Serializable;
import java.time.Instant;

/**
 * An account whose username and password were right.
 *
 * @param accountId id of the account
 * @param username as it stands in the account
 * @param displayName the whole name
 * @param mustChoosePassword whether the password was a temporary one, so that nothing opens before a new one is chosen
 * @param passwordSince when that password was issued or chosen
 */
public record SignInAccount(
        long accountId, String username, String displayName, boolean mustChoosePassword, Instant passwordSince)
        implements Serializable {
    /** Says nothing of the person, so that it may stand in a log. */
    @Override
    public String toString() {
        return "SignInAccount[" + accountId + "]";
    }
}
