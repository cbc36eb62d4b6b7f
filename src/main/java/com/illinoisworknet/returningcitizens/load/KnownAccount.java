package com.illinoisworknet.returningcitizens.load;

/**
 * An account that a row was loaded into before.
 *
 * @param id id of the account
 * @param usernameKey its username as it is compared
 * @param digest of the row that was loaded last
 */
record KnownAccount(long id, String usernameKey, String digest) {}
