package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.run.BenchmarkRun;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What the run ran on. */
final class Environment {
    private Environment() {}

    /** What and how much, by name. */
    static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        lines.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        lines.put("heap limit", Numbers.megabytes(Runtime.getRuntime().maxMemory()));
        lines.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        lines.put(
                "PostgreSQL settings",
                BenchmarkRun.databaseSettings().entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining(", ")));
        return lines;
    }
}
