package com.illinoisworknet.returningcitizens.account;

import java.time.Instant;

/**
 * That a temporary password is issued.
 *
 * @param by id of the account of who issues it
 * @param at when
 * @param expiresAt from when on it no longer works
 */
record TemporaryIssue(long by, Instant at, Instant expiresAt) {}
