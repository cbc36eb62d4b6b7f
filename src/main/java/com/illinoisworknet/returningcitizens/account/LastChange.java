package com.illinoisworknet.returningcitizens.account;

import java.time.Instant;

/**
 * Who changed something last.
 *
 * @param by their account
 * @param at when
 */
public record LastChange(long by, Instant at) {}
