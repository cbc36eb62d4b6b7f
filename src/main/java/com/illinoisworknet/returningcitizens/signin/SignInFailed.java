package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.RefusalEvent;

/**
 * A try to sign in was refused. The username typed is not kept: people type their password there.
 *
 * @param address from where
 * @param throttled whether it was refused unread, after too many failures
 */
public record SignInFailed(String address, boolean throttled) implements RefusalEvent {}
