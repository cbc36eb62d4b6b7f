package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.util.List;

/**
 * The administrator of a machine, as whom PostgreSQL refuses to run: it is started in a user namespace of its own, which
 * some containers forbid.
 */
final class Root {
    private static final List<String> TRIAL = List.of("unshare", "-U", "true");

    private Root() {}

    /**
     * Makes sure that PostgreSQL can be started by whoever started the demo.
     *
     * @throws DemoException if that is root and the machine has no user namespaces
     */
    static void requireNamespaces() {
        if (System.getProperty("user.name").equals("root") && !succeeds(TRIAL)) {
            throw new DemoException("PostgreSQL does not run as root on this machine, which allows no user namespaces"
                    + " (unshare -U): start the demo as an ordinary user.");
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
