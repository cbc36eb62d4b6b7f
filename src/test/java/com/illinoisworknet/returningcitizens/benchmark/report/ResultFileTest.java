package com.illinoisworknet.returningcitizens.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import com.illinoisworknet.returningcitizens.benchmark.run.SearchResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
    private static final Judgement LIKELY = new Judgement("A1", .875, "likely");
    private static final Judgement POSSIBLE = new Judgement("A2", 1e-5, "possible");
    private static final List<SearchResult> RESULTS = List.of(
            new SearchResult("Q1", List.of(LIKELY, POSSIBLE), List.of(LIKELY), 0, 1.25),
            new SearchResult("Q2", List.of(), List.of(), 0, .5));

    @TempDir
    Path folder;

    @Test
    void aQueryWithoutCandidatesKeepsItsTime() throws IOException {
        Path file = folder.resolve("results.csv");

        ResultFile.write(RESULTS, SearchResult::shown, file);

        assertThat(Files.readString(file)).isEqualTo("""
                query_id,rank,account_id,probability,band,milliseconds
                Q1,1,A1,0.875,likely,1.250
                Q2,,,,,0.500
                """);
    }

    @Test
    void everythingJudgedIsRankedOn() throws IOException {
        Path file = folder.resolve("judged.csv");

        ResultFile.write(RESULTS, SearchResult::judged, file);

        assertThat(Files.readAllLines(file)).contains("Q1,2,A2,1.0E-5,possible,1.250");
    }
}
