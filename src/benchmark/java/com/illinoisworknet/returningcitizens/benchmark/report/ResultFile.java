package com.illinoisworknet.returningcitizens.benchmark.report;

import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import com.illinoisworknet.returningcitizens.benchmark.run.SearchResult;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Results in the published scorer's format: one row per candidate; a query without any has a row without account. */
final class ResultFile {
    private static final String[] HEADER = {"query_id", "rank", "account_id", "probability", "band", "milliseconds"};

    private ResultFile() {}

    static void write(List<SearchResult> results, Function<SearchResult, List<Judgement>> meant, Path file)
            throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(HEADER);
            for (SearchResult result : results) {
                write(csv, result, meant.apply(result));
            }
        }
    }

    private static void write(CsvWriter csv, SearchResult result, List<Judgement> candidates) {
        String milliseconds = String.format(Locale.ROOT, "%.3f", result.milliseconds());
        if (candidates.isEmpty()) {
            csv.writeRecord(result.queryId(), "", "", "", "", milliseconds);
        }
        int rank = 0;
        for (Judgement candidate : candidates) {
            rank++;
            csv.writeRecord(
                    result.queryId(),
                    Integer.toString(rank),
                    candidate.accountId(),
                    Double.toString(candidate.probability()),
                    candidate.band(),
                    milliseconds);
        }
    }
}
