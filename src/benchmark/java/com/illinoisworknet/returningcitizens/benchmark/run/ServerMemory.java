package com.illinoisworknet.returningcitizens.benchmark.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the processes of PostgreSQL hold in main memory together, shared pages counted once (Linux: {@code Pss}). */
final class ServerMemory {
    private static final String SHARE = "Pss:";
    private static final int KILOBYTE = 1024;

    private ServerMemory() {}

    /** In bytes, now; 0 where that cannot be known. */
    static long of(Path data) {
        try (Stream<String> postmaster = Files.lines(data.resolve("postmaster.pid"))) {
            long first = postmaster.findFirst().map(Long::parseLong).orElse(-1L);
            return ProcessHandle.of(first).stream()
                    .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                    .mapToLong(process -> share(process.pid()))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private static long share(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(process), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith(SHARE))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
