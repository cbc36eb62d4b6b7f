package com.illinoisworknet.returningcitizens.benchmark.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The most memory that this JVM has had since {@link #reset}.
 *
 * @param heapBytes of the heap, its pools' peaks added up
 * @param residentBytes of the process in main memory (Linux: {@code VmHWM}); 0 where that cannot be known
 */
public record MemoryPeak(long heapBytes, long residentBytes) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final Path FORGET = Path.of("/proc/self/clear_refs");
    private static final String FORGET_PEAK = "5";
    private static final String PEAK = "VmHWM:";
    private static final int KILOBYTE = 1024;

    /** Begins anew; the resident peak only where the operating system lets a process do so. */
    static void reset() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        try {
            Files.writeString(FORGET, FORGET_PEAK);
        } catch (IOException e) {
            // the peak since the start is an upper bound
        }
    }

    /** Until now. */
    static MemoryPeak read() {
        return new MemoryPeak(
                heap().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum(), resident());
    }

    private static Stream<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static long resident() {
        try {
            List<String> status = Files.readAllLines(STATUS);
            return status.stream()
                    .filter(line -> line.startsWith(PEAK))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KILOBYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
