package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import com.illinoisworknet.returningcitizens.benchmark.run.Figures;
import com.illinoisworknet.returningcitizens.benchmark.run.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes {@code results.csv}, {@code judged.csv}, {@code report.json} and {@code report.md} of a run. */
public final class Reports {
    private Reports() {}

    /**
     * Writes all four into a folder, over those that are there.
     *
     * @throws BenchmarkException if that is not possible
     */
    public static void write(Figures figures, Path folder) {
        Findings findings = new Findings(figures);
        try {
            ResultFile.write(figures.results(), SearchResult::shown, folder.resolve("results.csv"));
            ResultFile.write(figures.results(), SearchResult::judged, folder.resolve("judged.csv"));
            Files.writeString(folder.resolve("report.json"), ReportJson.text(findings));
            Files.writeString(folder.resolve("report.md"), ReportText.of(findings));
        } catch (IOException e) {
            throw new BenchmarkException("The report cannot be written to " + folder + " (" + e.getMessage() + ").", e);
        }
    }
}
