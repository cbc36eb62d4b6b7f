package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.benchmark.BenchmarkException;
import com.illinoisworknet.returningcitizens.benchmark.BenchmarkSettings;
import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import com.illinoisworknet.returningcitizens.benchmark.set.Query;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** One run over a set: a fresh database, loaded, asked for everybody, asked fast, asked cold. */
public final class BenchmarkRun {
    private static final int AT_ONCE = 8;
    private static final int WARM_UP = 3_000;
    private static final int WARM_UP_OF_EACH = 200;
    private static final int MOST_AT_ONCE = 5_000;

    private final MatchingSet set;
    private final BenchmarkDatabase database;
    private final TypedTraits traits;
    private final PrintStream out;

    private BenchmarkRun(MatchingSet set, BenchmarkDatabase database, TypedTraits traits, PrintStream out) {
        this.set = set;
        this.database = database;
        this.traits = traits;
        this.out = out;
    }

    /**
     * Runs a set; it tells of its progress on {@code out}.
     *
     * @throws BenchmarkException with one sentence that says what is in the way
     */
    public static Figures of(MatchingSet set, BenchmarkSettings settings, PrintStream out) {
        long padding = Math.max(0, settings.accounts() - set.accounts());
        try (WorkFolder folder = WorkFolder.make();
                BenchmarkDatabase database = BenchmarkDatabase.make(folder.database())) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> cleanUp(database, folder)));
            SsnVault vault = folder.vault();
            LoadedAccounts accounts = LoadedAccounts.into(database, vault, set, padding, folder);
            out.printf(
                    "Loaded %,d accounts in %.1f s.%n",
                    accounts.load().read(), accounts.load().seconds());
            return new BenchmarkRun(set, database, traits(database, vault), out).figures(padding, accounts);
        } catch (SQLException e) {
            throw new BenchmarkException("The database failed: " + e.getMessage() + ".", e);
        }
    }

    /** The settings of PostgreSQL that differ from its own. */
    public static Map<String, String> databaseSettings() {
        return BenchmarkDatabase.settings();
    }

    /** If the run is stopped; at its usual end all is gone by then. */
    private static void cleanUp(BenchmarkDatabase database, WorkFolder folder) {
        database.close();
        folder.close();
    }

    private static TypedTraits traits(BenchmarkDatabase database, SsnVault vault) throws SQLException {
        try (Connection connection = database.application().getConnection()) {
            return new TypedTraits(vault, Counties.of(connection));
        }
    }

    private Figures figures(long padding, LoadedAccounts accounts) throws SQLException {
        database.restart(data -> {});
        MemoryPeak.reset();
        List<TimedAnswer> answers = warm();
        List<SearchResult> results = results(answers);
        SearchFigures searches = searches(
                Latency.of(answers.stream().map(TimedAnswer::milliseconds).toList()));
        out.println("Searched one at a time, eight at a time, and after restarts.");
        return new Figures(set, padding, MatchModel.published().version(), accounts, results, searches);
    }

    private SearchFigures searches(Latency warm) throws SQLException {
        ConcurrentSearches together = together();
        MemoryPeak memory = MemoryPeak.read();
        long serverMemory = database.memory();
        Latency floor = floor();
        ColdSearches cold = ColdRounds.afterRestarts(database, this::searcher).run(set.queries());
        ColdSearches coldest = ColdRounds.fromDisk(database, this::searcher).run(set.queries());
        return new SearchFigures(warm, together, floor, cold, coldest, memory, serverMemory);
    }

    private List<TimedAnswer> warm() throws SQLException {
        try (ReadySearchers one = ReadySearchers.of(1, database.application(), this::searcher)) {
            first(WARM_UP).forEach(one.first()::search);
            return set.queries().stream()
                    .map(query -> TimedAnswer.of(one.first(), query))
                    .toList();
        }
    }

    private ConcurrentSearches together() throws SQLException {
        try (ReadySearchers eight = ReadySearchers.of(AT_ONCE, database.application(), this::searcher)) {
            ConcurrentSearches.of(eight.all(), first(AT_ONCE * WARM_UP_OF_EACH));
            return ConcurrentSearches.of(eight.all(), first(MOST_AT_ONCE));
        }
    }

    private Latency floor() throws SQLException {
        try (Connection application = database.application().getConnection()) {
            FloorLookup floor = FloorLookup.of(application, traits, set.queries());
            List<Query> lookedFor = floor.lookedFor(set.queries());
            lookedFor.forEach(floor::search);
            return Latency.of(lookedFor.stream()
                    .map(query -> TimedAnswer.of(floor, query).milliseconds())
                    .toList());
        }
    }

    private List<SearchResult> results(List<TimedAnswer> answers) throws SQLException {
        try (Connection owner = database.owner().getConnection()) {
            AccountIds ids = AccountIds.of(owner, answers);
            return answers.stream().map(ids::result).toList();
        }
    }

    private Searcher searcher(Connection application) {
        return new ProductSearch(traits, application);
    }

    private List<Query> first(int number) {
        return set.queries().subList(0, Math.min(number, set.queries().size()));
    }
}
