package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which accounts are found for a person, in a real database of the real schema. */
class CandidateFinderTest {
    private static final MatchModel MODEL = MatchModel.published();
    private static final Population PEOPLE = Population.of(AccountCounts.of(10_000));

    private MatchingDatabase database;

    private CandidateFinder finder;

    @BeforeEach
    void start() throws IOException, SQLException {
        database = MatchingDatabase.empty();
        finder = new CandidateFinder(new TraitRepository(database.entities()), MODEL, PEOPLE);
    }

    @ParameterizedTest(name = "{2}: {0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered: first, last, born, SSN | account                          | found
        Bob,Kowalczyk,1988-03-14,4417     | Bob,Kowalczyk,1988-03-14,4417    | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,         | BOB,KOWALCZYK,1988-03-14,4417    | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,4417     | Robert,Kowalczyk,1988-03-14,4417 | VERY_LIKELY
        Ann,Miller,1988-03-14,4417        | Ann,Kowalczyk,1988-03-14,4417    | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,         | Robert,Kowalczyk,1988-03-14,     | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,4417     | Bob,Kowalczyk,1988-03-14,9999    | LIKELY
        Kowalczyk,Bob,1988-03-14,         | Bob,Kowalczyk,1988-03-14,        | VERY_LIKELY
        Bob,Kowalczyk,1988-04-03,         | Bob,Kowalczyk,1988-03-04,        | LIKELY
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1988-03-24,        | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1978-03-14,        | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1987-03-14,        | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,,                  | LIKELY
        Bob,Kowalczik,1988-03-24,         | Bob,Kowalczyk,1988-03-14,        | VERY_LIKELY
        James,Smith,1988-03-14,           | James,Smith,1988-03-14,          | LIKELY
        James,Smith,1988-03-14,           | Jim,Smith,1988-03-14,            | LIKELY
        James,Smith,1988-03-14,           | James,Smith,1988-03-24,          | LIKELY
        James,Smith,1988-03-14,           | James,Smith,,                    | POSSIBLE
        Bob,Kowalczyk,1988-03-14,4417     | Ann,Miller,1970-11-02,4417       | POSSIBLE
        Bob,Kowalczyk,,                   | Bob,Kowalczyk,1988-03-14,        | LIKELY
        Bob,Smith,1988-03-14,             | Bob,Smith,1970-11-02,            | nobody
        Bob,Kowalczyk,1988-03-14,         | Ann,Smith,1988-03-14,            | nobody
        Bob,Kowalczyk,1988-03-14,4417     | Ann,Miller,1970-11-02,           | nobody
        B,X,1988-03-14,                   | Ann,Miller,1970-11-02,           | nobody
        """)
    void eachKeyFindsItsAccounts(String entered, String account, String found) throws SQLException {
        database.account(person(account));

        List<Candidate> candidates = finder.find(person(entered)).candidates();

        assertThat(candidates.stream()
                        .map(candidate -> candidate.assessment().band().name())
                        .findFirst()
                        .orElse("nobody"))
                .isEqualTo(found);
    }

    @Test
    void theLikeliestComesFirstAndEachAccountOnce() throws SQLException {
        long possible = database.account(person("Robert,Kowalczik,1988-03-24,"));
        long likely = database.account(person("Bob,Kowalczyk,1988-03-24,9999"));
        long veryLikely = database.account(person("Bob,Kowalczyk,1988-03-14,4417"));

        List<Candidate> judged =
                finder.find(person("Bob,Kowalczyk,1988-03-14,4417")).judged();

        assertThat(judged).extracting(Candidate::accountId).containsExactly(veryLikely, likely, possible);
    }

    @Test
    void twoAccountsThatFitAlikeAreNotBothVeryLikely() throws SQLException {
        database.account(person("Bob,Kowalczyk,1988-03-14,1111").inCounties(Set.of("17031")));
        database.account(person("Bob,Kowalczyk,1988-03-14,2222").inCounties(Set.of("17197")));

        List<Candidate> candidates =
                finder.find(person("Bob,Kowalczyk,1988-03-14,")).candidates();

        assertThat(candidates)
                .extracting(candidate -> candidate.assessment().band())
                .doesNotContain(Band.VERY_LIKELY);
    }

    @Test
    void aKeyOfTooManyIsBoundedAndCounted() throws SQLException {
        for (int i = 0; i < TraitRepository.BOUND + 3; i++) {
            database.account(person("Bob,Kowalczyk,1988-03-14,"));
        }

        Found found = finder.find(person("Bob,Kowalczyk,1988-03-14,"));

        assertThat(found.candidates()).hasSizeLessThanOrEqualTo(Judging.SHOWN);
        assertThat(found.judged()).hasSizeLessThanOrEqualTo(TraitRepository.BOUND + 3);
        assertThat(found.overfull()).isPositive();
    }

    @Test
    void sixtyCharactersOfAnyScriptFindTheirAccount() throws SQLException {
        String name = "Ж".repeat(60);
        long account = database.account(person("Bob," + name + ",1988-03-14,"));

        List<Candidate> candidates =
                finder.find(person("Bob," + name + ",1988-03-14,")).candidates();

        assertThat(candidates).extracting(Candidate::accountId).containsExactly(account);
    }

    @Test
    void staffAreNeverCandidates() throws SQLException {
        long staff = database.account(person("Bob,Kowalczyk,1988-03-14,4417"));
        database.execute("insert into staff_member (account_id, role) values (%d, 'auditor')".formatted(staff));

        List<Candidate> candidates =
                finder.find(person("Bob,Kowalczyk,1988-03-14,4417")).candidates();

        assertThat(candidates).isEmpty();
    }

    @Test
    void traitsThatChangedTakeThePlaceOfTheOld() throws SQLException {
        long account = database.account(person("Bob,Kowalczyk,1988-03-14,"));
        PersonTraits changed = person("Ann,Miller,1970-11-02,4417")
                .with(new IdocNumber("R48213"))
                .inCounties(Set.of());

        new TraitRepository(database.entities()).store(new IndexedPerson(account, changed));

        assertThat(finder.find(person("Bob,Kowalczyk,1988-03-14,")).candidates())
                .isEmpty();
        assertThat(finder.find(person("Ann,Miller,1970-11-02,")).candidates())
                .extracting(Candidate::accountId)
                .containsExactly(account);
    }

    private static PersonTraits person(String described) {
        String[] parts = described.split(",", -1);
        PersonTraits named = PersonTraits.of(PersonName.of(parts[0].replace("'", ""), parts[1]));
        PersonTraits dated = parts[2].isEmpty() ? named : named.born(new BirthDate(LocalDate.parse(parts[2])));
        return parts[3].isEmpty()
                ? dated
                : dated.with(SsnTraits.of(Long.parseLong(parts[3]), Integer.parseInt(parts[3])));
    }
}
