package com.illinoisworknet.returningcitizens.matching;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searches among thousands of accounts that are all alike: the answer stays right and bounded. */
class CrowdedSearchTest {
    private static final int CROWD = 10_000;
    private static final PersonTraits MARIA =
            PersonTraits.of(PersonName.of("Maria", "Garcia")).born(new BirthDate(LocalDate.of(1980, 1, 1)));
    private static final SsnTraits HERS = SsnTraits.of(4417_0001L, 4417);
    private static final SsnTraits PLACEHOLDER = SsnTraits.of(9999_0001L, 9999);

    private MatchingDatabase database;

    @BeforeEach
    void start() throws IOException, SQLException {
        database = MatchingDatabase.empty();
    }

    @Test
    void amongThousandsOfOneNameAndDateNobodyIsShown() throws SQLException {
        crowdOf(MARIA);

        Found found = search(MARIA);

        assertThat(found.judged()).hasSizeLessThanOrEqualTo(TraitRepository.BOUND + 1);
        assertThat(found.candidates()).isEmpty();
        assertThat(found.overfull()).isPositive();
    }

    @Test
    void amongThousandsWhoseSsnAgreesComesFirst() throws SQLException {
        crowdOf(MARIA);
        long hers = database.account(MARIA.with(HERS));

        Found found = search(MARIA.with(HERS));

        assertThat(found.candidates()).extracting(Candidate::accountId).startsWith(hers);
    }

    @Test
    void amongThousandsWithoutABirthDateWhoseSsnAgreesComesFirst() throws SQLException {
        PersonTraits undated = PersonTraits.of(PersonName.of("Maria", "Garcia"));
        crowdOf(undated);
        long hers = database.account(undated.with(HERS));

        Found found = search(MARIA.with(HERS));

        assertThat(found.judged()).hasSizeLessThan(CROWD / 10);
        assertThat(found.candidates()).extracting(Candidate::accountId).startsWith(hers);
    }

    @Test
    void aLetterForEachNameBringsNoCrowd() throws SQLException {
        crowdOf(MARIA);

        Found found = search(PersonTraits.of(PersonName.of("M", "G")).born(new BirthDate(LocalDate.of(1980, 1, 1))));

        assertThat(found.judged()).hasSizeLessThan(CROWD / 10);
        assertThat(found.candidates()).hasSizeLessThanOrEqualTo(Judging.SHOWN);
    }

    @Test
    void aNumberThatStandsAtThousandsIsBoundedAndCounted() throws SQLException {
        crowdOf(PersonTraits.of(PersonName.of("Latoya", "Merriweather")).with(PLACEHOLDER));

        Found found = search(MARIA.with(PLACEHOLDER));

        assertThat(found.judged()).hasSizeLessThanOrEqualTo(TraitRepository.BOUND_OF_NUMBERS + 1);
        assertThat(found.candidates()).hasSizeLessThanOrEqualTo(Judging.SHOWN);
        assertThat(found.overfull()).isPositive();
    }

    @Test
    void manyNumbersAreLookedUpInTheIndexByAnyPlan() throws SQLException {
        crowdOf(MARIA);
        database.execute("update match_trait set keys = array[account_id * 2, account_id * 2 + 1]");
        database.execute("analyze match_trait");
        String numbers =
                IntStream.rangeClosed(1, 200).mapToObj(Integer::toString).collect(joining(",", "'{", "}'"));

        String plan = database.plan(TraitRepository.FIND.replace("?1", numbers).replace("?2", "'{}'"));

        assertThat(plan).contains("match_trait_keys").doesNotContain("Seq Scan on match_trait");
    }

    private Found search(PersonTraits entered) {
        PopulationRepository names = new PopulationRepository(database.entities());
        names.count();
        Population population = Population.of(names.counts().orElseThrow());
        return new CandidateFinder(new TraitRepository(database.entities()), MatchModel.published(), population)
                .find(entered);
    }

    private void crowdOf(PersonTraits person) throws SQLException {
        long one = database.account(person);
        String others = Arrays.stream(TraitColumn.values())
                .skip(1)
                .map(column -> "t." + column.column())
                .collect(joining(", "));
        database.execute("""
                insert into account (username, first_name, last_name, origin, created_at)
                select 'crowd' || number, 'Some', 'Body', 'imported', now() from generate_series(1, %d) as number;
                insert into match_trait (%s)
                select a.id, %s from account a, match_trait t
                where t.account_id = %d and a.username like 'crowd%%'
                """.formatted(CROWD, TraitColumn.names(), others, one));
        database.countOn(CROWD);
    }
}
