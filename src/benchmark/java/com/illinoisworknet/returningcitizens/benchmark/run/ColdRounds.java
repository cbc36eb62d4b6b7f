package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Searches right after a restart of the database, again and again, each time for other people. */
final class ColdRounds {
    private static final int ROUNDS = 10;
    private static final int SEARCHES = 30;

    private final BenchmarkDatabase database;
    private final ReadySearchers.SearcherSource source;
    private final Predicate<Path> whileStopped;
    private final List<Double> all = new ArrayList<>();
    private final List<Double> firsts = new ArrayList<>();
    private boolean forgotten = true;

    private ColdRounds(BenchmarkDatabase database, ReadySearchers.SearcherSource source, Predicate<Path> whileStopped) {
        this.database = database;
        this.source = source;
        this.whileStopped = whileStopped;
    }

    /** The database's own memory is empty; its files may be in the operating system's. */
    static ColdRounds afterRestarts(BenchmarkDatabase database, ReadySearchers.SearcherSource source) {
        return new ColdRounds(database, source, data -> false);
    }

    /** Nothing is in any memory, as far as the operating system does what it is asked for. */
    static ColdRounds fromDisk(BenchmarkDatabase database, ReadySearchers.SearcherSource source) {
        return new ColdRounds(database, source, PageCache::forget);
    }

    /** Goes through the queries, until there are no more or enough were searched. */
    ColdSearches run(List<Query> queries) throws SQLException {
        for (int round = 0; round < ROUNDS && round * SEARCHES < queries.size(); round++) {
            int from = round * SEARCHES;
            round(queries.subList(from, Math.min(from + SEARCHES, queries.size())));
        }
        return new ColdSearches(Latency.of(all), Latency.of(firsts), forgotten);
    }

    private void round(List<Query> queries) throws SQLException {
        database.restart(data -> forgotten &= whileStopped.test(data));
        try (ReadySearchers one = ReadySearchers.of(1, database.application(), source)) {
            List<Double> times = queries.stream()
                    .map(query -> TimedAnswer.of(one.first(), query).milliseconds())
                    .toList();
            all.addAll(times);
            firsts.add(times.get(0));
        }
    }
}
