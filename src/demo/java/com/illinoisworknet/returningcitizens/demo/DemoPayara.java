package com.illinoisworknet.returningcitizens.demo;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Payara Micro with the WAR, in a process of its own; what it says goes to a file of the demo folder. */
final class DemoPayara implements Closeable {
    private static final long SECONDS_TO_STOP = 15;

    private final Process process;
    private final Path processFile;

    private DemoPayara(Process process, Path processFile) {
        this.process = process;
        this.processFile = processFile;
    }

    /**
     * Starts the server; it answers some seconds later.
     *
     * @param settings of the application, handed on by environment variables, where no other user can read them
     */
    static DemoPayara start(DemoSettings demo, DemoFolder folder, Map<String, String> settings) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command(demo, folder.emptyWork()));
            builder.environment().putAll(settings);
            builder.redirectErrorStream(true).redirectOutput(log(folder).toFile());
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(folder.serverProcess(), Long.toString(process.pid()));
            return new DemoPayara(process, folder.serverProcess());
        } catch (IOException e) {
            throw new DemoException("Payara Micro cannot be started: " + e.getMessage() + ".", e);
        }
    }

    static Path log(DemoFolder folder) {
        return folder.log("server.log");
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the server has ended, whyever. */
    CompletableFuture<Process> end() {
        return process.onExit();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Files.deleteIfExists(processFile);
    }

    private static List<String> command(DemoSettings demo, Path work) throws IOException {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "-Djava.io.tmpdir=" + work,
                "-jar",
                demo.payara().toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                preboot(demo, work).toString(),
                "--deploy",
                demo.war().toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(demo.port()));
    }

    /** What state IT sets too. */
    private static String hardening() throws IOException {
        try (InputStream commands = DemoPayara.class.getResourceAsStream("/server-config/payara/http.asadmin")) {
            return new String(commands.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path preboot(DemoSettings demo, Path work) throws IOException {
        return Files.writeString(
                work.resolve("preboot.asadmin"),
                hardening()
                        + "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                        + demo.host() + "\n");
    }
}
