package com.illinoisworknet.returningcitizens.benchmark;

import com.illinoisworknet.returningcitizens.benchmark.report.Reports;
import com.illinoisworknet.returningcitizens.benchmark.run.BenchmarkRun;
import com.illinoisworknet.returningcitizens.benchmark.run.Figures;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The command: reads a set, runs it, writes what came out; ends with 1 after one sentence if that is not possible. */
public final class Benchmark {
    /** The settings that a run takes from the command line. */
    static final List<String> PROPERTIES = List.of("set", "out", "accounts");

    private static final int FAILED = 1;

    private Benchmark() {}

    /** Runs the benchmark and ends the process. */
    public static void main(String[] arguments) {
        System.exit(run());
    }

    private static int run() {
        quieten();
        try {
            measure(BenchmarkSettings.of(System::getProperty));
            return 0;
        } catch (BenchmarkException e) {
            System.err.println(e.getMessage());
            return FAILED;
        }
    }

    private static void measure(BenchmarkSettings settings) {
        MatchingSet set = MatchingSet.read(settings.set());
        makeFolder(settings);
        Figures figures = BenchmarkRun.of(set, settings, System.out);
        Reports.write(figures, settings.out());
        System.out.println("Wrote results.csv, judged.csv, report.json and report.md to " + settings.out() + ".");
    }

    private static void makeFolder(BenchmarkSettings settings) {
        try {
            Files.createDirectories(settings.out());
        } catch (IOException e) {
            throw new BenchmarkException(
                    "The folder " + settings.out() + " cannot be made (" + e.getMessage() + ").", e);
        }
    }

    /** What searches log is counted in the report. */
    private static void quieten() {
        LogManager.getLogManager().reset();
        Logger.getLogger("").setLevel(Level.OFF);
    }
}
