package com.illinoisworknet.returningcitizens.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** The embedded PostgreSQL of a demo; what is committed survives a crash. */
final class DemoDatabase implements Closeable {
    private static final String NAME = "returning_citizens";
    private static final String MADE = "made";
    private static final String BEING_MADE = "being made";

    private final EmbeddedPostgres postgres;
    private final DemoSecrets secrets;
    private final CompletableFuture<ProcessHandle> end;

    private DemoDatabase(EmbeddedPostgres postgres, DemoSecrets secrets, CompletableFuture<ProcessHandle> end) {
        this.postgres = postgres;
        this.secrets = secrets;
        this.end = end;
    }

    /**
     * Starts PostgreSQL on the folder's data; at the first start makes them.
     *
     * @throws DemoException if the data are broken
     */
    static DemoDatabase start(DemoFolder folder, DemoSecrets secrets) {
        LeftBehind.stop(folder.postmaster(), folder.database().toString(), "INT");
        try {
            boolean made = isMade(folder);
            DemoDatabase database = started(folder, secrets);
            if (!made) {
                database.furnish(folder);
            }
            return database;
        } catch (IOException | SQLException e) {
            throw broken(folder, e);
        }
    }

    /** Signs in as a login of {@link DatabaseLogins}. */
    DataSource as(String login) {
        return postgres.getDatabase(login, NAME, Map.of("password", secrets.password(login)));
    }

    /** The password of a login of {@link DatabaseLogins}. */
    String password(String login) {
        return secrets.password(login);
    }

    /** Completes when PostgreSQL has ended, whyever. */
    CompletableFuture<ProcessHandle> end() {
        return end;
    }

    /** The JDBC address, without login and password. */
    String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    private static DemoDatabase started(DemoFolder folder, DemoSecrets secrets) throws IOException {
        EmbeddedPostgres postgres = PostgresStart.start(folder, secrets.password(DatabaseLogins.SUPERUSER));
        CompletableFuture<ProcessHandle> end = LeftBehind.running(
                        folder.postmaster(), folder.database().toString())
                .map(ProcessHandle::onExit)
                .orElseThrow(() -> new IOException("PostgreSQL does not run"));
        return new DemoDatabase(postgres, secrets, end);
    }

    private void furnish(DemoFolder folder) throws SQLException, IOException {
        DataSource superuser = postgres.getPostgresDatabase();
        DatabaseLogins.create(superuser, secrets, NAME);
        DatabaseLogins.requirePasswords(superuser, folder.database());
        Files.writeString(folder.databaseState(), MADE);
    }

    private static boolean isMade(DemoFolder folder) throws IOException {
        if (Files.exists(folder.databaseState())) {
            boolean made = Files.readString(folder.databaseState()).strip().equals(MADE);
            return made ? complete(folder) : startAfresh(folder);
        }
        if (Files.exists(folder.database())) {
            throw broken(folder, new IOException("not made by the demo"));
        }
        return startAfresh(folder);
    }

    private static boolean complete(DemoFolder folder) {
        if (Files.notExists(folder.database().resolve("postgresql.conf"))) {
            throw broken(folder, new IOException("postgresql.conf is missing"));
        }
        return true;
    }

    private static boolean startAfresh(DemoFolder folder) throws IOException {
        Files.writeString(folder.databaseState(), BEING_MADE);
        DemoFolder.delete(folder.database());
        return false;
    }

    private static DemoException broken(DemoFolder folder, Exception cause) {
        return new DemoException(
                "The database in " + folder.database() + " does not start (" + cause.getMessage() + "; see "
                        + folder.log("database.log") + "): repair it, or delete the demo folder to start afresh.",
                cause);
    }
}
