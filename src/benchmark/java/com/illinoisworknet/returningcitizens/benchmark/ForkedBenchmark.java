package com.illinoisworknet.returningcitizens.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Starts the benchmark in a JVM of its own, whose memory means something, and ends with its exit code: run in Maven's
 * process, so that the benchmark's one sentence is the last word.
 */
public final class ForkedBenchmark {
    /** The property that sets another limit, e.g. {@code -Dheap=4g}. */
    private static final String HEAP = "heap";

    private static final String USUAL_HEAP = "2g";
    private static final int FAILED = 1;

    private ForkedBenchmark() {}

    /** Runs the benchmark and ends the process as it ends. */
    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        try {
            Process benchmark = new ProcessBuilder(command()).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(benchmark::destroy));
            return benchmark.waitFor();
        } catch (IOException e) {
            System.err.println("The benchmark cannot be started: " + e.getMessage() + ".");
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + System.getProperty(HEAP, USUAL_HEAP));
        for (String property : Benchmark.PROPERTIES) {
            command.add("-D" + property + "=" + Objects.requireNonNullElse(System.getProperty(property), ""));
        }
        command.addAll(List.of("-cp", classPath(), Benchmark.class.getName()));
        return command;
    }

    private static String classPath() {
        if (ForkedBenchmark.class.getClassLoader() instanceof URLClassLoader loader) {
            return Arrays.stream(loader.getURLs())
                    .map(ForkedBenchmark::file)
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }

    private static String file(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
