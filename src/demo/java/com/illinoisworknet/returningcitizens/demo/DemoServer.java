package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The one-command run: database, demo data and server, started in this order and stopped together.
 *
 * <p>Ctrl-C, a termination signal and {@link #close()} stop all that was started, in the reverse order.
 */
public final class DemoServer implements AutoCloseable {
    private final DemoSettings settings;
    private final PrintStream out;
    private final Map<String, String> more;
    private final StartedParts parts = new StartedParts();
    private final Thread stopAtExit = new Thread(parts::stop, "demo stop");
    private DemoPayara server;
    private LoadedDatabase database;

    /** A demo that is not started yet; it tells of its progress on {@code out}. */
    public DemoServer(DemoSettings settings, PrintStream out) {
        this(settings, out, Map.of());
    }

    /**
     * The same with more settings of the application.
     *
     * @param more by the names of environment variables
     */
    public DemoServer(DemoSettings settings, PrintStream out, Map<String, String> more) {
        this.more = Map.copyOf(more);
        this.settings = settings;
        this.out = out;
    }

    /** Runs the demo until it is stopped; ends with 1 after one sentence if that is not possible. */
    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        try (DemoServer demo = new DemoServer(DemoSettings.fromSystemProperties(), System.out)) {
            demo.start();
            demo.awaitEnd();
            return 0;
        } catch (DemoException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /**
     * Starts everything and returns when the pages answer.
     *
     * @throws DemoException with one sentence that says what is in the way; what was started is stopped by then
     */
    public void start() {
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        try {
            startAll();
        } catch (DemoException e) {
            close();
            throw e;
        }
    }

    /** Where a browser on this machine finds the application. */
    public URI address() {
        return settings.address();
    }

    @Override
    public void close() {
        parts.stop();
    }

    private void startAll() {
        requireBuilt(settings.war());
        requireBuilt(settings.payara());
        DemoFolder folder = parts.start(() -> DemoFolder.open(settings.folder()));
        LeftBehind.stop(folder.serverProcess(), folder.work().toString(), "TERM");
        requireFreePort();
        startDatabase(folder);
        startServer(folder);
        out.println(Welcome.text(address()));
    }

    private void startDatabase(DemoFolder folder) {
        out.println("Starting the database in " + folder.database() + " ...");
        database = parts.start(() -> LoadedDatabase.start(folder, out));
    }

    private void startServer(DemoFolder folder) {
        out.println("Starting the server, which writes to " + DemoPayara.log(folder) + " ...");
        server = parts.start(() -> DemoPayara.start(settings, folder, applicationSettings(folder)));
        new Readiness(server, DemoPayara.log(folder)).await(address().resolve("sign-in"));
    }

    private Map<String, String> applicationSettings(DemoFolder folder) {
        Map<String, String> all = new HashMap<>(more);
        all.putAll(Map.of(
                "DB_URL", database.url(),
                "DB_USER", DatabaseLogins.APPLICATION,
                "DB_PASSWORD", database.password(DatabaseLogins.APPLICATION),
                "SECRETS_DIRECTORY", folder.secrets().toString(),
                "AUDIT_ANCHOR_DIRECTORY", folder.anchors().toString(),
                "SITE_SECURE", "false",
                "SITE_HOSTS", settings.onlyHere() ? "localhost,127.0.0.1" : "*"));
        return all;
    }

    private void awaitEnd() {
        CompletableFuture.anyOf(server.end(), database.end()).join();
        if (!parts.stopping()) {
            throw new DemoException(
                    "The " + (server.isAlive() ? "database" : "server") + " has ended by itself; see the folder "
                            + settings.folder().resolve("logs") + ".");
        }
    }

    private void requireFreePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(settings.socket());
        } catch (IOException e) {
            throw new DemoException(
                    "Port " + settings.port() + " at " + settings.host() + " cannot be used (" + e.getMessage()
                            + "): free it, or choose another with -Ddemo.port=8081.",
                    e);
        }
    }

    private static void requireBuilt(Path file) {
        if (Files.notExists(file)) {
            throw new DemoException("The file " + file + " is missing: build it first (mvn package).");
        }
    }
}
