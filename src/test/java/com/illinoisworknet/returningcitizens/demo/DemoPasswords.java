package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.account.PasswordEncoder;

/** Lets the journeys give an account a password, as the demo gives its staff theirs. */
public final class DemoPasswords {
    private DemoPasswords() {}

    /** The hash of a password, as it stands in the database. */
    public static String hash(String password) {
        return PasswordEncoder.hash(password);
    }
}
