package com.illinoisworknet.returningcitizens.matching;

/**
 * An account that has to be compared.
 *
 * @param accountId id of the account
 * @param changes how often it was indexed since it waits
 * @param keys what it is found by; none if it is no longer in the index
 */
record WaitingAccount(long accountId, int changes, int[] keys) {
    WaitingAccount {
        keys = keys.clone();
    }
}
