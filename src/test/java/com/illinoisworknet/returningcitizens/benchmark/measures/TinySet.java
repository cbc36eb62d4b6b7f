package com.illinoisworknet.returningcitizens.benchmark.measures;

import com.illinoisworknet.returningcitizens.benchmark.set.CsvRow;
import com.illinoisworknet.returningcitizens.benchmark.set.CsvTable;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Eight made-up queries and what was shown of them, small enough to count on one's fingers. */
public final class TinySet {
    /** Its folder. */
    public static final Path FOLDER = Path.of("src/test/resources/benchmark/tiny");

    private TinySet() {}

    /** The set. */
    public static MatchingSet set() {
        return MatchingSet.read(FOLDER);
    }

    /** What was shown, by query. */
    public static Map<String, List<Judgement>> shown() {
        Map<String, List<Judgement>> shown = new HashMap<>();
        new CsvTable(FOLDER.resolve("results.csv"), List.of("query_id", "account_id", "probability", "band"))
                .forEach(row -> add(shown, row));
        return shown;
    }

    private static void add(Map<String, List<Judgement>> shown, CsvRow row) {
        List<Judgement> ofQuery = shown.computeIfAbsent(row.text("query_id"), none -> new ArrayList<>());
        if (!row.text("account_id").isEmpty()) {
            double probability = Double.parseDouble(row.text("probability"));
            ofQuery.add(new Judgement(row.text("account_id"), probability, row.text("band")));
        }
    }
}
