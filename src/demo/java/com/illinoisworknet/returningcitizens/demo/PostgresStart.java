package com.illinoisworknet.returningcitizens.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The start of PostgreSQL, watched: the library that starts it waits for an answer to the very end even when the
 * server has given up at once, so its log is read along.
 */
final class PostgresStart {
    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofMillis(100);
    private static final String GAVE_UP = "could not start server";

    private final DemoFolder folder;
    private final Path log;
    private final FutureTask<EmbeddedPostgres> starting;

    private PostgresStart(DemoFolder folder, String superuserPassword) {
        this.folder = folder;
        this.log = folder.log("database.log");
        this.starting = new FutureTask<>(() -> configured(superuserPassword).start());
    }

    /**
     * Starts PostgreSQL on the folder's data, which are made if they are not there, and waits for its answer.
     *
     * @throws IOException if it does not start
     * @throws DemoException if it can never start for this user of the machine
     */
    static EmbeddedPostgres start(DemoFolder folder, String superuserPassword) throws IOException {
        Root.requireNamespaces();
        PostgresStart start = new PostgresStart(folder, superuserPassword);
        Files.deleteIfExists(start.log);
        Thread starter = new Thread(start.starting, "database start");
        starter.setDaemon(true);
        starter.start();
        return start.answer();
    }

    private EmbeddedPostgres.Builder configured(String superuserPassword) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setRegisterShutdownHook(false)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "en-US")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "''")
                .setConnectConfig("password", superuserPassword)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setPGStartupWait(LONGEST);
    }

    private EmbeddedPostgres answer() throws IOException {
        Optional<EmbeddedPostgres> answer = Optional.empty();
        while (answer.isEmpty()) {
            answer = look();
            if (answer.isEmpty() && gaveUp()) {
                starting.cancel(true);
                throw new IOException("PostgreSQL gave up");
            }
        }
        return answer.get();
    }

    private Optional<EmbeddedPostgres> look() throws IOException {
        try {
            return Optional.of(starting.get(LOOK.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new IOException("PostgreSQL did not start: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private boolean gaveUp() throws IOException {
        return Files.exists(log) && Files.readString(log).contains(GAVE_UP);
    }
}
