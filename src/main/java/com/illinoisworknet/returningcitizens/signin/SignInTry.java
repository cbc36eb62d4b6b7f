package com.illinoisworknet.returningcitizens.signin;

import java.util.Locale;

/**
 * Who tries to sign in from where: what failures are counted by. Per username <em>and</em> address, so that an
 * outsider cannot lock staff out, and a facility behind one address is only slowed.
 *
 * @param usernameKey the username as typed, in lower case, at most 100 characters; it need not exist
 * @param address the network address of the browser
 */
public record SignInTry(String usernameKey, String address) {
    private static final int LONGEST = 100;

    /** Cuts and folds what was typed. */
    public SignInTry {
        String folded = usernameKey.strip().toLowerCase(Locale.ROOT);
        usernameKey = folded.substring(0, Math.min(LONGEST, folded.length()));
    }
}
