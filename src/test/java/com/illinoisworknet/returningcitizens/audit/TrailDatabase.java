package com.illinoisworknet.returningcitizens.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database of the real schema and logins; one PostgreSQL for all, stopped with the JVM, a copy for each test class. */
public final class TrailDatabase {
    private static final String MIGRATED = "migrated";
    private static final AtomicInteger COPIES = new AtomicInteger();

    private static Optional<EmbeddedPostgres> started = Optional.empty();

    private final EmbeddedPostgres postgres;
    private final String name;

    private TrailDatabase(EmbeddedPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** A new database, empty. */
    public static TrailDatabase create() throws IOException, SQLException {
        EmbeddedPostgres postgres = postgres();
        String name = "trail" + COPIES.incrementAndGet();
        execute(postgres, "create database %s template %s owner rc_owner".formatted(name, MIGRATED));
        return new TrailDatabase(postgres, name);
    }

    /** A new database, empty, on a PostgreSQL of its own that writes to disk as in production. */
    public static TrailDatabase createDurable() throws IOException, SQLException {
        EmbeddedPostgres durable = start(EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on"));
        return new TrailDatabase(durable, MIGRATED);
    }

    /** A new connection of a login. */
    public Session as(String login) throws SQLException {
        return new Session(postgres.getDatabase(login, name).getConnection());
    }

    /** Gives connections of a login. */
    public DataSource dataSource(String login) {
        return postgres.getDatabase(login, name);
    }

    /** Where it is, for a command that connects by itself. */
    public String url() {
        return "jdbc:postgresql://localhost:%d/%s".formatted(postgres.getPort(), name);
    }

    private static EmbeddedPostgres postgres() throws IOException, SQLException {
        synchronized (TrailDatabase.class) {
            if (started.isEmpty()) {
                started = Optional.of(start(EmbeddedPostgres.builder()));
            }
            return started.get();
        }
    }

    private static EmbeddedPostgres start(EmbeddedPostgres.Builder builder) throws IOException, SQLException {
        EmbeddedPostgres postgres = builder.start();
        execute(postgres, Files.readString(Path.of("sql/roles/logins.sql")));
        execute(postgres, "create database %s owner rc_owner".formatted(MIGRATED));
        Flyway.configure()
                .dataSource(postgres.getDatabase("rc_owner", MIGRATED))
                .locations("filesystem:sql/migrations")
                .load()
                .migrate();
        return postgres;
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
