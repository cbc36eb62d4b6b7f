package com.illinoisworknet.returningcitizens.tools;

import com.illinoisworknet.returningcitizens.matching.DuplicateScan;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * The command <em>scan-duplicates</em>: compares all accounts that wait for it, for a first run that is too long for
 * the night.
 *
 * <p>Reads the settings {@code DB_URL}, {@code DB_OWNER_USER} (default {@code rc_owner}) and {@code DB_OWNER_PASSWORD}
 * from the environment. Says what it did in one sentence; ends with 1 after one sentence that says what was wrong. May
 * be stopped at any time and is taken up by running it again.
 */
public final class ScanDuplicates {
    private static final Logger LOG = Logger.getLogger(ScanDuplicates.class.getName());
    private static final int FAILED = 1;

    private ScanDuplicates() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv()));
    }

    static int run(Map<String, String> environment) {
        try {
            LOG.info(scan(new CommandSettings(environment).owner()));
            return 0;
        } catch (SQLException | IllegalArgumentException | IllegalStateException e) {
            LOG.log(Level.SEVERE, "The scan failed: {0}", e.getMessage());
            return FAILED;
        }
    }

    private static String scan(DataSource owner) throws SQLException {
        DuplicateScan scan = new DuplicateScan(MatchModel.published(), Clock.system(ClockProducer.ILLINOIS));
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            boolean more = true;
            while (more) {
                more = scan.scanRange(connection);
                connection.commit();
            }
            return DuplicateScan.sentence(connection);
        }
    }
}
