package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.Odds;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is kept of searches and decisions, in a real database of the real schema. */
class SearchesAndDecisionsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T18:00:00Z");
    private static final UUID INTAKE = UUID.fromString("6f4bd58c-0a5a-4b1c-9a30-1c5a6f0e2a11");

    private static final MatchModel MODEL = MatchModel.published();

    private MatchingDatabase database;

    private SearchRepository searches;
    private DecisionRepository decisions;
    private long staff;

    @BeforeEach
    void start() throws IOException, SQLException {
        database = MatchingDatabase.empty();
        searches = new SearchRepository(database.entities());
        decisions = new DecisionRepository(database.entities());
        staff = database.account();
    }

    @Test
    void aSearchIsReadBackAsItWasShown() throws SQLException {
        List<Candidate> shown = List.of(
                new Candidate(database.account(), assessment("William", "1988-03-14")),
                new Candidate(database.account(), assessment("Kowalczyk", "1970-11-02")));

        searches.addCandidates(searches.add(INTAKE, staff, NOON, "fs-1"), shown);

        MatchSearch latest = searches.latest(INTAKE).orElseThrow();
        assertThat(latest.candidates()).isEqualTo(shown);
        assertThat(latest.searchedAt()).isEqualTo(NOON);
        assertThat(latest.modelVersion()).isEqualTo("fs-1");
    }

    @Test
    void searchesAreNumberedWithinTheirIntake() {
        searches.add(UUID.randomUUID(), staff, NOON, "fs-1");
        searches.add(INTAKE, staff, NOON, "fs-1");

        searches.add(INTAKE, staff, NOON, "fs-1");

        assertThat(searches.latest(INTAKE).map(MatchSearch::number)).contains(2);
        assertThat(searches.count(INTAKE)).isEqualTo(2);
    }

    @Test
    void onlySearchesOfTheStaffMemberSinceTheMomentThatLedToNoEnrollmentAreFruitless() throws SQLException {
        UUID enrolled = UUID.randomUUID();
        searches.add(UUID.randomUUID(), staff, NOON.minusSeconds(1), "fs-1");
        searches.add(UUID.randomUUID(), database.account(), NOON, "fs-1");
        searches.add(enrolled, staff, NOON, "fs-1");
        searches.add(INTAKE, staff, NOON, "fs-1");
        enroll(enrolled);

        int fruitless = searches.countFruitless(staff, NOON);

        assertThat(fruitless).isEqualTo(1);
    }

    @Test
    void anIntakeIsDecidedOnce() throws SQLException {
        long candidate = database.account();
        long search = searched(candidate);
        MatchDecision decision = MatchDecision.samePerson(INTAKE, candidate);
        decisions.add(decision, search, staff, NOON);

        assertThatThrownBy(() -> decisions.add(decision, search, staff, NOON))
                .isInstanceOf(BusinessException.class)
                .hasMessage("matchDecision.alreadyMade");
    }

    @Test
    void rejectedCandidatesAreRememberedAsOtherPeople() throws SQLException {
        long search = searched(database.account());
        long decision = decisions.add(MatchDecision.noneOfThese(INTAKE, ""), search, staff, NOON);
        long created = database.account();

        decisions.addNotSamePerson(decision, created);

        List<?> pairs = database.entities()
                .createNativeQuery("select account_id, other_account_id from not_same_person")
                .getResultList();
        assertThat(pairs).hasSize(1).first().isEqualTo(new Object[] {created - 1, created});
    }

    private long searched(long candidate) {
        long search = searches.add(INTAKE, staff, NOON, "fs-1");
        searches.addCandidates(
                search,
                List.of(new Candidate(
                        candidate, new MatchAssessment(Band.LIKELY, new Odds(0, 0, 0, 0), List.of(), Set.of()))));
        return search;
    }

    private void enroll(UUID intake) throws SQLException {
        database.execute("""
                insert into county values ('17197', 'Will', true) on conflict do nothing;
                insert into parent_institution (name, kind, city, county_code)
                values ('Kewanee', 'center', 'Kewanee', '17197') on conflict do nothing;
                insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date, intake_key,
                    enrolled_by, enrolled_at)
                select %d, 'R48213', i.id, date '2026-03-02', date '2027-03-02', '%s', %d, now()
                from parent_institution i
                """.formatted(staff, intake, staff));
    }

    private static MatchAssessment assessment(String first, String born) {
        PersonTraits entered = person("Bob", "1988-03-14");
        return MODEL.assess(entered, person(first, born), Population.of(AccountCounts.of(10_000)));
    }

    private static PersonTraits person(String first, String born) {
        return PersonTraits.of(PersonName.of(first, "Kowalczyk")).born(new BirthDate(LocalDate.parse(born)));
    }
}
