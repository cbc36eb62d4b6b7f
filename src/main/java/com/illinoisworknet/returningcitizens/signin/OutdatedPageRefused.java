package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.RefusalEvent;

/**
 * A page that was open since before the present sign-in tried to act: refused, nothing was done. The actor is whoever
 * is signed in now, who need not have pressed.
 *
 * @param what the page, without parameters
 */
public record OutdatedPageRefused(String what) implements RefusalEvent {}
