package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The deeds of searching and deciding, without a container, in a real database. */
class MatchingServiceTest {
    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final UUID INTAKE = UUID.fromString("6f4bd58c-0a5a-4b1c-9a30-1c5a6f0e2a11");
    private static final PersonTraits BOB =
            PersonTraits.of(PersonName.of("Bob", "Kowalczyk")).born(new BirthDate(LocalDate.of(1988, 3, 14)));

    private final FiredEvents events = new FiredEvents();

    private final CountedUp overBound = new CountedUp();

    private MatchingDatabase database;
    private MatchingService matching;

    @BeforeEach
    void start() throws IOException, SQLException {
        database = MatchingDatabase.empty();
        matching = new MatchingService();
        matching.index = new TraitRepository(database.entities());
        matching.searches = new SearchRepository(database.entities());
        matching.inputs = new InputRepository(database.entities(), ReplayExample.vault());
        matching.decisions = new DecisionRepository(database.entities());
        matching.model = MatchModel.published();
        matching.population = new CurrentPopulation();
        matching.population.counts = new PopulationRepository(database.entities());
        matching.population.clock = Clock.systemUTC();
        matching.searchKeysOverBound = overBound;
        matching.currentAccount = signedIn(database.account());
        matching.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        matching.events = events;
    }

    @Test
    void aSearchIsKeptAsShownAndTold() throws SQLException {
        long account = database.account(BOB);

        MatchSearch search = matching.search(INTAKE, BOB);

        assertThat(search.candidates()).extracting(Candidate::accountId).containsExactly(account);
        assertThat(matching.latestSearch(INTAKE)).contains(search);
        assertThat(events.fired()).containsExactly(new CandidatesSearched(INTAKE, search.id(), 1));
    }

    @Test
    void whatABoundKeepsBackIsCounted() throws SQLException {
        for (int i = 0; i <= TraitRepository.BOUND; i++) {
            database.account(BOB);
        }

        matching.candidates(BOB);

        assertThat(overBound.getCount()).isPositive();
    }

    @Test
    void alreadyACustomerCountsAsASearch() {
        matching.search(INTAKE, BOB);

        matching.recordFruitlessSearch(INTAKE);

        assertThat(matching.searchesOf(INTAKE)).isEqualTo(2);
        assertThat(matching.fruitlessSearchesSince(1, NOON)).isEqualTo(2);
    }

    @Test
    void lookingForCandidatesIsNoSearch() throws SQLException {
        database.account(BOB);

        matching.candidates(BOB);

        assertThat(matching.searchesOf(INTAKE)).isZero();
        assertThat(events.fired()).isEmpty();
    }

    @Test
    void aDecisionIsKeptAndTold() throws SQLException {
        long account = database.account(BOB);
        matching.search(INTAKE, BOB);

        long decision = matching.decide(MatchDecision.samePerson(INTAKE, account));

        assertThat(events.fired()).last().isEqualTo(new MatchDecided(INTAKE, decision, account));
    }

    @Test
    void nobodyDecidesBeforeASearchShowedSomebody() {
        matching.search(INTAKE, BOB);

        assertThatThrownBy(() -> matching.decide(MatchDecision.noneOfThese(INTAKE, "")))
                .isInstanceOf(BusinessException.class)
                .hasMessage("matchDecision.notShown");
    }

    @Test
    void onlyWhatTheLatestSearchShowedMayBeChosen() throws SQLException {
        long account = database.account(BOB);
        matching.search(INTAKE, BOB);
        matching.recordFruitlessSearch(INTAKE);

        assertThatThrownBy(() -> matching.decide(MatchDecision.samePerson(INTAKE, account)))
                .isInstanceOf(BusinessException.class)
                .hasMessage("matchDecision.notShown");
    }

    private static CurrentAccount signedIn(long accountId) {
        return new CurrentAccount() {
            @Override
            public long requiredId() {
                return accountId;
            }
        };
    }
}
