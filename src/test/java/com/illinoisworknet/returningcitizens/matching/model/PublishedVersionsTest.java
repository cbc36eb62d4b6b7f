package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * A version of the model judges for ever as it did when it was published, on every machine: what it judged is judged
 * again years later, to the last digit. Whoever changes a comparison, a table or a weight gives the model a new version
 * and keeps what the old one needs.
 */
class PublishedVersionsTest {
    @SuppressWarnings("unused")
    static final List<String> VERSIONS = ModelFile.VERSIONS;

    private static final int SEARCHES = 600;
    private static final int ACCOUNTS = 4;
    private static final List<String> GIVEN =
            List.of("robert", "bob", "roberto", "mary ann", "maryann", "ann", "j", "");
    private static final List<String> LAST =
            List.of("garcia", "garcia lopez", "lopez", "kowalczyk", "kowalcyzk", "smith", "mc donald", "macdonald");
    private static final List<String> SUFFIXES = List.of("", "", "jr", "sr");
    private static final List<String> COUNTIES = List.of("17031", "17043", "17097");

    private final Random random = new Random(20261124);

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        fs-2, 5b4221a9901d516da52963a7c5e467bd0bf57b2673278853c34e3e47c54c4ad5
        """)
    void aVersionJudgesAsItDidWhenItWasPublished(String version, String fingerprint) {
        MatchModel model = MatchModel.published(version).orElseThrow();

        assertThat(fingerprintOf(model)).isEqualTo(fingerprint);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
        given_names.csv, 47089f29ef8baf5e696d7e34fffbc7f138957ca569170ebc37ae776d211ca8fd
        last_names.csv,  8d6303e861ab6a7d3b6f7fcf4279fc0b8add0cfadc2cf3436300479b02bba291
        nicknames.csv,   52e8408442d45e93274c5196b4e1214955388643c131bf1e3e45f00aaa12905f
        """)
    void theTablesBehindTheVersionsAreWhatTheyWere(String table, String fingerprint) throws IOException {
        try (InputStream file = MatchModel.class.getResourceAsStream(table)) {
            String found = hex(sha256().digest(file.readAllBytes()));

            assertThat(found).isEqualTo(fingerprint);
        }
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("VERSIONS")
    void aFileHoldsTheVersionOfItsName(String version) {
        assertThat(MatchModel.published(version)).map(MatchModel::version).contains(version);
    }

    @Test
    void theModelOfThisReleaseIsTheLastVersion() {
        assertThat(MatchModel.published().version()).isEqualTo(VERSIONS.get(VERSIONS.size() - 1));
    }

    @Test
    void aVersionThatNoReleaseHadIsNotThere() {
        assertThat(MatchModel.published("fs-0")).isEmpty();
        assertThat(MatchModel.published("../published/fs-2")).isEmpty();
    }

    private String fingerprintOf(MatchModel model) {
        MessageDigest digest = sha256();
        Population population = Population.of(new AccountCounts(
                20_000, Map.of("robert", 400, "bob", 20), Map.of("smith", 150, "garcia", 90), Map.of(1988, 500), 300));
        for (int search = 0; search < SEARCHES; search++) {
            judgements(model, population).forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
        }
        return hex(digest.digest());
    }

    private List<String> judgements(MatchModel model, Population population) {
        PersonTraits entered = person();
        List<PersonTraits> accounts = new ArrayList<>();
        while (accounts.size() < ACCOUNTS) {
            accounts.add(person());
        }
        List<MatchAssessment> alone = accounts.stream()
                .map(account -> model.assess(entered, account, population))
                .toList();
        Suppositions suppositions = new Suppositions(model, population, entered, accounts);
        List<String> lines = new ArrayList<>();
        for (MatchAssessment judged : model.seeingRivals(accounts, alone, population)) {
            lines.add(judged.band() + " " + judged.odds() + judged.evidence() + new TreeSet<>(judged.cautions())
                    + suppositions.lift(lines.size(), judged));
        }
        return lines;
    }

    private PersonTraits person() {
        PersonTraits named = PersonTraits.ofFolded(one(GIVEN), one(GIVEN), one(LAST), one(SUFFIXES))
                .inCounties(Set.of(one(COUNTIES)));
        PersonTraits dated = random.nextInt(10) == 0 ? named : named.born(People.date(date().toString()));
        return random.nextInt(2) == 0 ? dated : dated.with(People.token("89000" + (4410 + random.nextInt(4))));
    }

    private LocalDate date() {
        return LocalDate.of(1987 + random.nextInt(2), 1 + random.nextInt(4), 1 + random.nextInt(4));
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
