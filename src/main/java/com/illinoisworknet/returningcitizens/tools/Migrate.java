package com.illinoisworknet.returningcitizens.tools;

import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * The command <em>migrate</em>: brings the schema of a database to the version of this release.
 *
 * <p>Reads the settings {@code DB_URL}, {@code DB_OWNER_USER} (default {@code rc_owner}) and {@code
 * DB_OWNER_PASSWORD} from the environment, so that no password stands on a command line. Says what it did in one
 * sentence; ends with 1 after one sentence that says what was wrong.
 */
public final class Migrate {
    private static final Logger LOG = Logger.getLogger(Migrate.class.getName());
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final String SCRIPTS = "classpath:sql/migrations";
    private static final int FAILED = 1;

    private Migrate() {}

    /** Runs the command and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run(System.getenv()));
    }

    static int run(Map<String, String> environment) {
        FLYWAY.setLevel(Level.WARNING);
        try {
            LOG.info(migrate(new CommandSettings(environment).owner()));
            return 0;
        } catch (FlywayException | IllegalArgumentException e) {
            LOG.log(Level.SEVERE, "The migration failed: {0}", reason(e));
            return FAILED;
        }
    }

    /**
     * Applies the scripts that the database lacks, each in a transaction of its own.
     *
     * @param owner signs in as the owner of the schema
     * @return one sentence that says what was done
     * @throws FlywayException if a script fails, a released script was changed, or the database does not answer
     */
    public static String migrate(DataSource owner) {
        MigrateResult result = Flyway.configure(Migrate.class.getClassLoader())
                .dataSource(owner)
                .locations(SCRIPTS)
                .validateMigrationNaming(true)
                .load()
                .migrate();
        return "Applied %d migrations; the schema has version %s."
                .formatted(result.migrationsExecuted, version(result));
    }

    private static String version(MigrateResult result) {
        return result.targetSchemaVersion == null ? result.initialSchemaVersion : result.targetSchemaVersion;
    }

    private static String reason(RuntimeException failure) {
        return failure.getMessage().strip().lines().findFirst().orElse("no reason given.");
    }
}
