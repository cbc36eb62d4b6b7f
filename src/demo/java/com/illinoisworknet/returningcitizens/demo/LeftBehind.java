package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process of an earlier run of this demo that was not stopped, since the launcher was killed.
 *
 * <p>A process counts as ours only if its command line names a path inside the demo folder: process ids are used
 * again.
 */
final class LeftBehind {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private LeftBehind() {}

    /**
     * Stops the process whose id is the first line of the file, if it still runs and is ours, and waits for its end.
     *
     * @param signal {@code TERM}, or {@code INT} for a PostgreSQL that shall not wait for its clients
     */
    static void stop(Path processFile, String ours, String signal) {
        running(processFile, ours).ifPresent(process -> stop(process, signal));
    }

    /** The process whose id is the first line of the file, if it runs and is ours. */
    static Optional<ProcessHandle> running(Path processFile, String ours) {
        return firstLine(processFile)
                .flatMap(ProcessHandle::of)
                .filter(process -> process.info().commandLine().orElse("").contains(ours));
    }

    private static Optional<Long> firstLine(Path processFile) {
        if (Files.notExists(processFile)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(processFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException e) {
            throw new DemoException("The file " + processFile + " cannot be read.", e);
        }
    }

    private static void stop(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder(List.of("sh", "-c", "kill -" + signal + " " + process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (IOException | ExecutionException e) {
            throw new DemoException("The process " + process.pid() + " of an earlier run cannot be stopped.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
