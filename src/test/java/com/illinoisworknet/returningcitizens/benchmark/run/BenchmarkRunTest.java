package com.illinoisworknet.returningcitizens.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.benchmark.BenchmarkSettings;
import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import com.illinoisworknet.returningcitizens.benchmark.measures.TinySet;
import com.illinoisworknet.returningcitizens.benchmark.report.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run of a padded set, on a real PostgreSQL. */
class BenchmarkRunTest {
    private static final int ACCOUNTS = 50;

    @TempDir
    Path out;

    @Test
    void aPaddedSetIsLoadedSearchedAndReported() throws IOException {
        BenchmarkSettings settings = new BenchmarkSettings(TinySet.FOLDER, out, ACCOUNTS);

        Figures figures =
                BenchmarkRun.of(TinySet.set(), settings, new PrintStream(OutputStream.nullOutputStream(), true));
        Reports.write(figures, out);

        assertThat(figures.accounts()).isEqualTo(ACCOUNTS);
        assertThat(figures.results()).hasSize(8);
        assertThat(figures.results().get(0).shown())
                .extracting(Judgement::accountId)
                .contains("A1");
        assertThat(figures.searches().warm().searches()).isEqualTo(8);
        assertThat(figures.searches().cold().all().searches()).isEqualTo(8);
        assertThat(figures.loaded().sizes().relations())
                .extracting(RelationSize::name)
                .contains("account", "match_trait", "match_trait_pk");
        assertThat(out).isDirectoryContaining("glob:**/{results,judged}.csv");
        assertThat(Files.readString(out.resolve("report.md"))).contains("what is said of accuracy means nothing");
        assertThat(Files.readString(out.resolve("report.json"))).contains("\"accuracy_means_something\": false");
    }
}
