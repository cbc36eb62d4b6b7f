package com.illinoisworknet.returningcitizens.account;

/**
 * A new account and what its holder signs in with.
 *
 * @param accountId id of the account
 * @param credentials username and temporary password
 */
public record ProvisionedAccount(long accountId, Credentials credentials) {}
