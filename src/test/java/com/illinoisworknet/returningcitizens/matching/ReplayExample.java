package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.shared.SecretsDirectory;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;

/** Accounts, searches among them and decisions, in a real database and under a real model, for who replays them. */
public final class ReplayExample {
    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final SecretsDirectory SECRETS =
            SecretsDirectory.temporary().key("encryption-2026a", 1).key("search-token", 2);

    /** The trail outlives a test otherwise, which is what it is for. */
    private static final String NO_TRAIL = """
            alter table audit.event disable trigger event_append_only;
            truncate audit.event, audit.awaiting_seal;
            alter table audit.event enable trigger event_append_only
            """;

    private final List<Long> accounts = new ArrayList<>();
    private final RandomPeople people;
    private final MatchingDatabase database;
    private final long staff;

    private ReplayExample(long seed) throws IOException, SQLException {
        this.people = new RandomPeople(seed, vault());
        this.database = MatchingDatabase.empty();
        database.execute(NO_TRAIL);
        this.staff = database.account();
    }

    /** Nobody yet. */
    public static ReplayExample empty(long seed) throws IOException, SQLException {
        return new ReplayExample(seed);
    }

    /** So many accounts of people who are much alike, counted. */
    public ReplayExample withAccounts(int many) throws SQLException {
        for (int i = 0; i < many; i++) {
            accounts.add(database.account(people.account()));
        }
        execute("select count_match_names()");
        return this;
    }

    /** Searches for so many people under a model; decides on most of those to whom somebody was shown. */
    public void search(int many, MatchModel model) {
        MatchingService matching = matching(model);
        for (int i = 0; i < many; i++) {
            MatchSearch search = matching.search(UUID.randomUUID(), people.entered(), account -> people.oneIn(8));
            if (!search.candidates().isEmpty() && !people.oneIn(4)) {
                matching.decide(decision(search));
            }
        }
        matching.recordFruitlessSearch(UUID.randomUUID());
    }

    /** Searches for one person under the model of this release. */
    MatchSearch search(PersonTraits entered, LongPredicate inCustodyElsewhere) {
        return matching(MatchModel.published()).search(UUID.randomUUID(), entered, inCustodyElsewhere);
    }

    /** Decides on a search for its first candidate. */
    void decideOnFirst(MatchSearch search) {
        matching(MatchModel.published())
                .decide(MatchDecision.samePerson(
                        search.intakeKey(), search.candidates().get(0).accountId(), "SHOWED_DOCUMENT"));
    }

    /** A new account in the index. */
    long account(PersonTraits traits) throws SQLException {
        return database.account(traits);
    }

    /** Renames many accounts, and makes all names and years that were counted commoner, and a few rarer. */
    public void changeEverything() throws SQLException {
        for (long account : accounts) {
            if (people.oneIn(3)) {
                new TraitRepository(database.entities()).store(new IndexedPerson(account, people.account()));
            }
        }
        execute("update match_name_count set accounts = accounts * 7 + 3 where name not like 'g%'");
    }

    /** Runs a statement as the owner of the schema, who may do everything with these tables. */
    public void execute(String sql) throws SQLException {
        database.execute(sql);
    }

    /** A replay that knows these models. */
    DecisionReplay replay(List<MatchModel> models) {
        return new DecisionReplay(database.owner(), vault(), version -> models.stream()
                .filter(model -> model.version().equals(version))
                .findFirst());
    }

    /** Where the owner of the schema signs in. */
    public String ownerUrl() {
        return database.ownerUrl();
    }

    /** The folder of the keys. */
    public static Path secrets() {
        return SECRETS.path();
    }

    /** Adds a key, which is the newest. */
    public void newKey() {
        SECRETS.key("encryption-2026b", 3);
    }

    static Vault vault() {
        return SECRETS.vault();
    }

    /** What the first column of a query counts to. */
    public long count(String query) {
        return ((Number) JdbcEntityManager.on(database.owner())
                        .createNativeQuery(query)
                        .getSingleResult())
                .longValue();
    }

    private MatchDecision decision(MatchSearch search) {
        long chosen = people.one(search.candidates()).accountId();
        return people.oneIn(3)
                ? MatchDecision.noneOfThese(search.intakeKey(), "OTHER_PERSON")
                : MatchDecision.samePerson(search.intakeKey(), chosen, "SHOWED_DOCUMENT");
    }

    /** The service of the product; of the counts as they are now. */
    private MatchingService matching(MatchModel model) {
        MatchingService matching = new MatchingService();
        matching.index = new TraitRepository(database.entities());
        matching.searches = new SearchRepository(database.entities());
        matching.inputs = new InputRepository(database.entities(), vault());
        matching.decisions = new DecisionRepository(database.entities());
        matching.model = model;
        matching.population = new CurrentPopulation();
        matching.population.counts = new PopulationRepository(database.entities());
        matching.population.clock = Clock.systemUTC();
        matching.searchKeysOverBound = new CountedUp();
        matching.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        matching.events = new FiredEvents();
        matching.currentAccount = new CurrentAccount() {
            @Override
            public long requiredId() {
                return staff;
            }
        };
        return matching;
    }
}
