package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.matching.model.WhatIf;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
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

/** Two people are not made one by a press: what is kept of cautions and what-ifs, and what a decision needs. */
class GuardedSearchTest {
    private static final UUID INTAKE = UUID.fromString("6f4bd58c-0a5a-4b1c-9a30-1c5a6f0e2a11");
    private static final PersonTraits BOB = born("Bob", LocalDate.of(1988, 3, 14));
    private static final PersonTraits TWIN = born("William", LocalDate.of(1988, 3, 14));
    private static final PersonTraits SWAPPED = born("Bob", LocalDate.of(1988, 3, 4));

    private MatchingDatabase database;
    private MatchingService matching;

    @BeforeEach
    void start() throws IOException, SQLException {
        database = MatchingDatabase.empty();
        long staff = database.account();
        matching = new MatchingService();
        matching.searchKeysOverBound = new CountedUp();
        matching.index = new TraitRepository(database.entities());
        matching.searches = new SearchRepository(database.entities());
        matching.inputs = new InputRepository(database.entities(), ReplayExample.vault());
        matching.decisions = new DecisionRepository(database.entities());
        matching.model = MatchModel.published();
        matching.population = new CurrentPopulation();
        matching.population.counts = new PopulationRepository(database.entities());
        matching.population.clock = Clock.systemUTC();
        matching.clock = Clock.fixed(Instant.parse("2026-03-02T18:00:00Z"), ZoneOffset.UTC);
        matching.events = new FiredEvents();
        matching.currentAccount = new CurrentAccount() {
            @Override
            public long requiredId() {
                return staff;
            }
        };
    }

    @Test
    void whoIsInCustodyElsewhereIsNeverVeryLikely() throws SQLException {
        long account = database.account(BOB);

        MatchSearch search = matching.search(INTAKE, BOB, id -> id == account);

        assertThat(search.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.assessment().cautions()).containsExactly(Caution.TWO_CUSTODIES);
            assertThat(candidate.assessment().band()).isNotEqualTo(Band.VERY_LIKELY);
        });
    }

    @Test
    void whatWouldLiftACandidateIsReadBack() throws SQLException {
        database.account(SWAPPED.with(SsnTraits.of(new SsnToken("4".repeat(64)))));

        MatchSearch search = matching.search(INTAKE, born("Bob", LocalDate.of(1988, 4, 3)));

        assertThat(matching.latestSearch(INTAKE)).contains(search);
        assertThat(search.candidates()).singleElement().satisfies(candidate -> assertThat(candidate.lifts())
                .containsExactly(new WhatIf(Field.SSN, Band.VERY_LIKELY)));
    }

    @Test
    void aTwinIsNotChosenWithoutAReason() throws SQLException {
        long account = database.account(TWIN);
        matching.search(INTAKE, BOB);

        assertThatThrownBy(() -> matching.decide(MatchDecision.samePerson(INTAKE, account, " ")))
                .isInstanceOf(BusinessException.class)
                .hasMessage("matchDecision.cautionReasonMissing");
    }

    @Test
    void aTwinIsChosenWithAReasonWhichIsKept() throws SQLException {
        long account = database.account(TWIN);
        matching.search(INTAKE, BOB);

        long decision = matching.decide(MatchDecision.samePerson(INTAKE, account, "SHOWED_DOCUMENT"));

        Object kept = database.entities()
                .createNativeQuery("select reason from match_decision where id = ?1")
                .setParameter(1, decision)
                .getSingleResult();
        assertThat(kept).isEqualTo("SHOWED_DOCUMENT");
    }

    @Test
    void withoutCautionNoReasonIsNeeded() throws SQLException {
        long account = database.account(BOB);
        matching.search(INTAKE, BOB);

        assertThatCode(() -> matching.decide(MatchDecision.samePerson(INTAKE, account, "")))
                .doesNotThrowAnyException();
    }

    private static PersonTraits born(String first, LocalDate date) {
        return PersonTraits.of(PersonName.of(first, "Kowalczyk")).born(new BirthDate(date));
    }
}
