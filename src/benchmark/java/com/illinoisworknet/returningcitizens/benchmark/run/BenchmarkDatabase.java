package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import com.illinoisworknet.returningcitizens.tools.Migrate;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** An embedded PostgreSQL of the real schema; it can be started again on its data. */
public final class BenchmarkDatabase implements Closeable {
    private static final String NAME = "returning_citizens";
    private static final String ROLES = "/sql/roles/logins.sql";
    private static final Map<String, String> ALWAYS = Map.of(
            "shared_buffers", "1GB",
            "effective_cache_size", "2GB",
            "maintenance_work_mem", "256MB",
            "max_wal_size", "4GB",
            "checkpoint_timeout", "30min",
            "jit", "off",
            "max_parallel_workers_per_gather", "0",
            "random_page_cost", "1.1",
            "autovacuum", "off");

    private final Path data;
    private EmbeddedPostgres postgres;

    private BenchmarkDatabase(Path data, boolean synced) {
        this.data = data;
        this.postgres = start(data, synced);
    }

    /** Makes a database of the real schema, for loading: what is written is not synced to disk. */
    public static BenchmarkDatabase make(Path data) {
        BenchmarkDatabase database = new BenchmarkDatabase(data, false);
        try {
            database.furnish();
            return database;
        } catch (SQLException | IOException e) {
            throw new BenchmarkException("The database cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /** The settings that differ from PostgreSQL's own. */
    public static Map<String, String> settings() {
        return new TreeMap<>(ALWAYS);
    }

    /** Signs in as the owner of the schema. */
    public DataSource owner() {
        return postgres.getDatabase("rc_owner", NAME);
    }

    /** Signs in as the application. */
    public DataSource application() {
        return postgres.getDatabase("rc_app", NAME);
    }

    /** Signs in as the superuser. */
    public DataSource superuser() {
        return postgres.getDatabase("postgres", NAME);
    }

    /** What its processes hold in main memory now, in bytes; 0 where that cannot be known. */
    long memory() {
        return ServerMemory.of(data);
    }

    /**
     * Stops the database and starts it again, synced.
     *
     * @param whileStopped is done in between with the folder of its files
     */
    void restart(Stopped whileStopped) {
        close();
        whileStopped.on(data);
        postgres = start(data, true);
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new BenchmarkException("The database does not stop: " + e.getMessage() + ".", e);
        }
    }

    private static EmbeddedPostgres start(Path data, boolean synced) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-US")
                .setServerConfig("fsync", synced ? "on" : "off")
                .setServerConfig("synchronous_commit", synced ? "on" : "off")
                .setServerConfig("full_page_writes", synced ? "on" : "off");
        ALWAYS.forEach(builder::setServerConfig);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new BenchmarkException("PostgreSQL does not start: " + e.getMessage() + ".", e);
        }
    }

    private void furnish() throws SQLException, IOException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                InputStream roles = BenchmarkDatabase.class.getResourceAsStream(ROLES)) {
            statement.execute(new String(roles.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute("create database %s owner rc_owner".formatted(NAME));
        }
        Migrate.migrate(owner());
    }

    /** What is done while the database is stopped. */
    interface Stopped {
        void on(Path data);
    }
}
