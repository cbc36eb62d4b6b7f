package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.Field;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.matching.model.Verdict;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.SecretsDirectory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While the search-token key is rotated, numbers stored under either key are found and compared. */
class SsnUnderTwoKeysTest {
    private static final SsnVault BEFORE = new SsnVault(SecretsDirectory.temporary()
            .key("encryption-1", 1)
            .key("search-token", 2)
            .vault());
    private static final SsnVault AFTER = new SsnVault(SecretsDirectory.temporary()
            .key("encryption-1", 1)
            .key("search-token-2027", 3)
            .vault());
    private static final SsnVault MEANWHILE = new SsnVault(SecretsDirectory.temporary()
            .key("encryption-1", 1)
            .key("search-token", 2)
            .key("search-token-2027", 3)
            .vault());
    private static final SocialSecurityNumber SSN = new SocialSecurityNumber("457554417");
    private static final PersonTraits STORED =
            PersonTraits.of(PersonName.of("Ann", "Miller")).born(new BirthDate(LocalDate.of(1970, 11, 2)));

    @ParameterizedTest(name = "{0}, stored under the {1}: {2}")
    @CsvSource(textBlock = """
        457554417, old key, AGREES
        457554417, new key, AGREES
        457554418, old key, RESEMBLES
        475554417, new key, RESEMBLES
        """)
    void numberStoredUnderEitherKeyIsFoundAndCompared(String entered, String key, Verdict verdict) throws Exception {
        MatchingDatabase database = MatchingDatabase.empty();
        database.account(STORED.with(SsnTraits.of((key.equals("old key") ? BEFORE : AFTER).token(SSN))));
        CandidateFinder finder = new CandidateFinder(
                new TraitRepository(database.entities()),
                MatchModel.published(),
                Population.of(AccountCounts.of(10_000)));

        List<Candidate> candidates = finder.find(PersonTraits.of(PersonName.of("Ann", "Kowalczyk"))
                        .born(new BirthDate(LocalDate.of(1970, 11, 2)))
                        .with(new SsnTraitsReader(MEANWHILE).of(new SocialSecurityNumber(entered))))
                .candidates();

        assertThat(candidates)
                .extracting(candidate -> candidate.assessment().of(Field.SSN).verdict())
                .containsExactly(verdict);
    }

    @ParameterizedTest(name = "stored under the {0}")
    @CsvSource({"old key", "new key"})
    void numberAloneFindsItsAccountUnderEitherKey(String key) throws Exception {
        MatchingDatabase database = MatchingDatabase.empty();
        database.account(STORED.with(SsnTraits.of((key.equals("old key") ? BEFORE : AFTER).token(SSN))));

        FoundByKeys found = new TraitRepository(database.entities())
                .find(MatchModel.published()
                        .keysOf(
                                PersonTraits.of(PersonName.of("Bob", "Kowalczyk"))
                                        .with(new SsnTraitsReader(MEANWHILE).of(SSN)),
                                Population.of(AccountCounts.of(10_000))));

        assertThat(found.people()).hasSize(1);
    }
}
