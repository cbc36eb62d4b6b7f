package com.illinoisworknet.returningcitizens.demo;

import java.net.URI;
import java.util.stream.Collectors;

/** What the demo says when it is ready. */
final class Welcome {
    private Welcome() {}

    /** The sign-ins, and in the last line the address. */
    static String text(URI address) {
        String signIns = StaffSignIn.ALL.stream()
                .map(staff -> "  %-20s %s%n".formatted(staff.username(), staff.what()))
                .collect(Collectors.joining());
        return "%nSign in with the password %s as%n%s%nReady: %s (Ctrl-C stops everything)"
                .formatted(StaffSignIn.PASSWORD, signIns, address);
    }
}
