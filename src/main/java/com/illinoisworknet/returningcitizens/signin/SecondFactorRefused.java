package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.RefusalEvent;

/**
 * A code of a second factor was refused.
 *
 * @param accountId whose
 * @param address from where
 * @param throttled whether it was refused unread, after too many failures
 */
public record SecondFactorRefused(long accountId, String address, boolean throttled) implements RefusalEvent {}
