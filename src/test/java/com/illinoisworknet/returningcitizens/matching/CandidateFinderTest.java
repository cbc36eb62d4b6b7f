package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
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
    private static final MatchModel MODEL = MatchModel.byRule();

    private MatchingDatabase database;

    private CandidateFinder finder;

    @BeforeEach
    void start() throws IOException, SQLException {
        database = MatchingDatabase.empty();
        finder = new CandidateFinder(new TraitRepository(database.entities()), MODEL);
    }

    @ParameterizedTest(name = "{2}: {0} / {1}")
    @CsvSource(delimiter = '|', textBlock = """
        # entered: first, last, born, SSN | account                          | found
        Bob,Kowalczyk,1988-03-14,4417     | Bob,Kowalczyk,1988-03-14,4417    | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,         | BOB,KOWALCZYK,1988-03-14,4417    | VERY_LIKELY
        Ann,Miller,1988-03-14,4417        | Ann,Kowalczyk,1988-03-14,4417    | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,4417     | Bob,Kowalczyk,1988-03-14,9999    | LIKELY
        Kowalczyk,Bob,1988-03-14,         | Bob,Kowalczyk,1988-03-14,        | LIKELY
        Bob,Kowalczyk,1988-04-03,         | Bob,Kowalczyk,1988-03-04,        | LIKELY
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1988-03-24,        | POSSIBLE
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1978-03-14,        | POSSIBLE
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1989-01-30,        | POSSIBLE
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1987-03-14,        | POSSIBLE
        Bob,Kowalczyk,1987-02-28,         | Bob,Kowalczyk,1988-02-29,        | POSSIBLE
        Bob,Kowalczyk,2000-01-31,         | Bob,Kowalczyk,1999-02-22,        | POSSIBLE
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,,                  | POSSIBLE
        Bob,Kowalczyk,1988-03-14,4417     | Ann,Miller,1970-11-02,4417       | POSSIBLE
        Bob,Kowalczyk,1988-03-14,4417     | Robert,Kowalczyk,1988-03-14,4417 | POSSIBLE
        '',Nguyen,1988-03-14,             | '',Nguyen,1988-03-14,            | VERY_LIKELY
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1970-11-02,        | nobody
        Bob,Kowalczyk,1988-03-14,         | Bob,Kowalczyk,1989-04-25,        | nobody
        Bob,Kowalczyk,1988-03-14,         | Ann,Kowalczyk,1988-03-14,        | nobody
        Bob,Kowalczyk,1988-03-14,4417     | Ann,Miller,1970-11-02,           | nobody
        Bob,Kowalczyk,,                   | Bob,Kowalczyk,1988-03-14,        | nobody
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
        long possible = database.account(person("Bob,Kowalczyk,1988-03-24,"));
        long likely = database.account(person("Bob,Kowalczyk,1988-03-14,9999"));
        long veryLikely = database.account(person("Bob,Kowalczyk,1988-03-14,4417"));

        List<Candidate> candidates =
                finder.find(person("Bob,Kowalczyk,1988-03-14,4417")).candidates();

        assertThat(candidates).extracting(Candidate::accountId).containsExactly(veryLikely, likely, possible);
    }

    @Test
    void amongThePossibleTheOneThatAgreesInMoreComesFirst() throws SQLException {
        database.account(person("Ann,Miller,1970-11-02,4417"));
        long shortForm = database.account(person("Robert,Kowalczyk,1988-03-14,4417"));

        List<Candidate> candidates =
                finder.find(person("Bob,Kowalczyk,1988-03-14,4417")).candidates();

        assertThat(candidates).extracting(Candidate::accountId).first().isEqualTo(shortForm);
    }

    @Test
    void tenAreShownAndWhatABoundCutsOffIsCounted() throws SQLException {
        for (int i = 0; i < BlockingKey.BOUND + 3; i++) {
            database.account(person("Bob,Kowalczyk,1988-03-14,"));
        }

        Found found = finder.find(person("Bob,Kowalczyk,1988-03-14,"));

        assertThat(found.candidates()).hasSize(CandidateFinder.SHOWN);
        assertThat(found.judged()).isEqualTo(BlockingKey.BOUND);
        assertThat(found.cutOff()).isEqualTo(3);
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
                .extracting(candidate -> candidate.assessment().band())
                .containsExactly(Band.VERY_LIKELY);
    }

    private static PersonTraits person(String described) {
        String[] parts = described.split(",", -1);
        PersonTraits named = PersonTraits.of(PersonName.of(parts[0].replace("'", ""), parts[1]));
        PersonTraits dated = parts[2].isEmpty() ? named : named.born(new BirthDate(LocalDate.parse(parts[2])));
        return parts[3].isEmpty() ? dated : dated.with(new SsnToken("0".repeat(60) + parts[3]));
    }
}
