package com.illinoisworknet.returningcitizens.demo;

import java.net.URI;

/** What the demo says when it is ready. */
final class Welcome {
    private static final String TEXT = """

            Sign in as            password                  who
            partner.kewanee       Welcome-to-workNet-2026   partner staff, Kewanee Life Skills Re-entry Center
            partner.murphysboro   Welcome-to-workNet-2026   partner staff, Murphysboro Life Skills Re-entry Center
            provider.midstate     Welcome-to-workNet-2026   training provider, serving both
            supervisor.kewanee    Welcome-to-workNet-2026   partner supervisor, Kewanee
            state.admin           Welcome-to-workNet-2026   state administrator
            auditor               Welcome-to-workNet-2026   auditor

            Ready: %s (Ctrl-C stops everything)""";

    private Welcome() {}

    /** The sign-ins and the address, which the last line names. */
    static String text(URI address) {
        return TEXT.formatted(address);
    }
}
