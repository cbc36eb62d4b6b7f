package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import com.illinoisworknet.returningcitizens.tools.Migrate;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.api.FlywayException;

/** A database of this version with the demo's data in it. */
public final class LoadedDatabase implements Closeable {
    private final DemoFolder folder;
    private final DemoDatabase database;

    private LoadedDatabase(DemoFolder folder, DemoDatabase database) {
        this.folder = folder;
        this.database = database;
    }

    /**
     * Starts the database of a folder of its own, for tests that need no server.
     *
     * @throws DemoException with one sentence that says what is in the way
     */
    public static LoadedDatabase start(Path folder, PrintStream out) {
        return start(DemoFolder.open(folder.toAbsolutePath()), out);
    }

    static LoadedDatabase start(DemoFolder folder, PrintStream out) {
        LoadedDatabase database = new LoadedDatabase(folder, DemoDatabase.start(folder, DemoSecrets.of(folder)));
        database.migrate(out);
        database.load(out);
        return database;
    }

    /** The JDBC address, without login and password. */
    public String url() {
        return database.url();
    }

    /** The password of a login of {@code sql/roles}. */
    public String password(String login) {
        return database.password(login);
    }

    /** The server's secrets directory. */
    public Path secrets() {
        return folder.secrets();
    }

    CompletableFuture<ProcessHandle> end() {
        return database.end();
    }

    @Override
    public void close() throws IOException {
        database.close();
    }

    private void migrate(PrintStream out) {
        try {
            out.println(Migrate.migrate(database.as(DatabaseLogins.OWNER)));
        } catch (FlywayException e) {
            throw new DemoException("The database cannot be brought to this version: " + e.getMessage(), e);
        }
    }

    private void load(PrintStream out) {
        SsnVault vault = new SsnVault(new Vault(VaultKeys.read(folder.secrets())));
        if (DemoData.loadIfEmpty(database.as(DatabaseLogins.OWNER), vault, Clock.system(ClockProducer.ILLINOIS))) {
            out.println("Loaded the demo data.");
        }
    }
}
