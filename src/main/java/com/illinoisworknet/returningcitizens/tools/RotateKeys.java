package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.rotation.KeyRotation;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The command <em>rotate-keys</em>: brings all sealed values and search tokens under the newest keys of the secrets
 * directory, while the application runs.
 *
 * <p>Reads the settings {@code DB_URL}, {@code DB_OWNER_USER} (default {@code rc_owner}), {@code DB_OWNER_PASSWORD} and
 * {@code SECRETS_DIRECTORY} from the environment. Says how many values are under which key; ends with 0 if no row needs
 * an older key any more, else with 1. May be stopped at any time and is taken up by running it again.
 */
public final class RotateKeys {
    private static final Logger LOG = Logger.getLogger(RotateKeys.class.getName());
    private static final int FAILED = 1;

    private RotateKeys() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv()));
    }

    static int run(Map<String, String> environment) {
        try {
            return rotation(new CommandSettings(environment)).run(LOG::info) ? 0 : FAILED;
        } catch (SQLException | IllegalArgumentException | IllegalStateException e) {
            LOG.log(Level.SEVERE, "The rotation failed: {0}", e.getMessage());
            return FAILED;
        }
    }

    private static KeyRotation rotation(CommandSettings settings) {
        return new KeyRotation(settings.owner(), settings.keys(), Clock.system(ClockProducer.ILLINOIS));
    }
}
