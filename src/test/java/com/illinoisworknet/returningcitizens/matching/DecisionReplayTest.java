package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.ModelFile;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was judged is judged again to the same evidence, whatever changed since; and what was changed is found. */
class DecisionReplayTest {
    private static final MatchModel PUBLISHED = MatchModel.published();
    private static final List<String> SAID = List.of(
            "{\"fields\": [{\"how\": \"SWAPPED_NAMES\"}]}",
            "{\"fields\": [{\"how\": \"SHORT_FORM\"}]}",
            "{\"fields\": [{\"how\": \"PART_OF_DOUBLE_NAME\"}]}",
            "{\"fields\": [{\"how\": \"FORMER_NAME\"}]}",
            "{\"fields\": [{\"how\": \"LAST_FOUR_SAME\"}]}",
            "{\"fields\": [{\"field\": \"SSN\", \"how\": \"ONE_DIGIT_WRONG\"}]}",
            "{\"cautions\": [\"MAY_BE_TWIN\"]}",
            "{\"cautions\": [\"MAY_BE_FATHER_AND_SON\"]}",
            "{\"cautions\": [\"TWO_CUSTODIES\"]}");
    private static final String TOLD = """
            insert into audit.event (happened_at, kind, details)
            select searched_at, 'CandidatesSearched',
                jsonb_build_object('intakeKey', intake_key, 'searchId', id, 'shown', 2)
            from match_search;
            insert into audit.event (happened_at, kind, details)
            select decided_at, 'MatchDecided',
                jsonb_build_object('intakeKey', intake_key, 'decisionId', id, 'accountId', account_id)
            from match_decision
            """;
    private static final PersonTraits BOB = born("Bob");
    private static final PersonTraits TWIN = born("William");

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void everySearchComesToTheSameWhateverChangedSince(long seed) throws IOException, SQLException {
        ReplayExample example = ReplayExample.empty(seed).withAccounts(250);
        for (int round = 0; round < 3; round++) {
            example.search(40, PUBLISHED);
            example.changeEverything();
        }

        DecisionReplay replay = replayed(example, PUBLISHED);

        assertThat(replay.findings()).isEmpty();
        assertThat(replay.summary()).startsWith("Searches judged again: 123, of them decided: ");
    }

    /** Else the one above would prove less than it seems. */
    @Test
    void theSearchesReplayedHoldEverythingThatCountsInAJudgement() throws IOException, SQLException {
        ReplayExample example = ReplayExample.empty(1).withAccounts(250);

        example.search(120, PUBLISHED);

        for (String said : SAID) {
            assertThat(example.count("select count(*) from match_candidate where evidence @> '" + said + "'"))
                    .as(said)
                    .isPositive();
        }
        assertThat(example.count("select count(*) from match_candidate where evidence -> 'whatIf' is not null"))
                .isPositive();
        assertThat(example.count("select count(*) from match_candidate where rank > 3"))
                .isPositive();
        assertThat(example.count("select count(*) from match_decision")).isPositive();
    }

    @ParameterizedTest(name = "candidate {1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
        evidence = jsonb_set(evidence, '{fields,0,weight}', '1.5') | 1 | stored evidence of SHA-256
        evidence = jsonb_set(evidence, '{fields,4,verdict}', '"DIFFERS"') | 2 | stored evidence of SHA-256
        evidence = jsonb_set(evidence, '{odds,rivals}', '0') | 2 | stored evidence of SHA-256
        evidence = jsonb_set(evidence, '{cautions}', '[]') | 2 | stored evidence of SHA-256
        evidence = jsonb_set(evidence, '{note}', '[]') | 1 | stored evidence of SHA-256
        evidence = '7' | 1 | stored evidence of SHA-256
        probability = probability - 1e-15 | 1 | stored probability 0.
        band = 'POSSIBLE' | 1 | stored band POSSIBLE; computed band
        account_id = 1 | 2 | stored account 1; computed account 3.
        rank = 7 | 2 | stored nothing of this; computed "TWO_CUSTODIES", account 3, band
        """)
    void evidenceThatWasChangedIsNamed(String change, int rank, String words) throws IOException, SQLException {
        ReplayExample example = bobTwice();

        example.execute("update match_candidate set %s where search_id = 1 and rank = %d".formatted(change, rank));

        ReplayFinding first = replayed(example, PUBLISHED).findings().get(0);
        assertThat(first.kind()).isEqualTo("differs");
        assertThat(first.words()).startsWith("Search 1: candidate %d: %s".formatted(rank, words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        delete from match_candidate where search_id = 1 and rank = 2 | differs | candidate 2: stored nothing of this; comp
        insert into match_candidate values (1, 3, 1, 'POSSIBLE', 0.1, '{}') | differs | candidate 3: stored account 1, band
        update match_decision set account_id = 1 | differs | decision 1 chose account 1, which was not shown.
        update match_search set model_version = 'fs-0' where id = 1 | not replayed | no release had the model fs-0.
        delete from match_input where search_id = 1 | not replayed | what it judged by is not kept.
        update match_input set inputs_key_id = '2025' where search_id = 1 | not replayed | what it judged by cannot be read
        update match_input i set inputs_ciphertext = set_byte(inputs_ciphertext, 40, 255 - get_byte(inputs_ciphertext, 40)) \
            where search_id = 1 | not replayed | what it judged by cannot be read
        update match_input i set inputs_ciphertext = o.inputs_ciphertext from match_input o \
            where i.search_id = 1 and o.search_id = 2 | not replayed | what it judged by cannot be read
        """)
    void whatWasChangedIsNamed(String change, String kind, String words) throws IOException, SQLException {
        ReplayExample example = bobTwice();

        example.execute(change);

        assertThat(replayed(example, PUBLISHED).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.words()).startsWith("Search 1: " + words);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        update match_decision set account_id = 3 | decided otherwise | decision 1, in the trail for account 2, is stored for account 3.
        update match_decision set account_id = null | decided otherwise | decision 1, in the trail for account 2, is stored for none of these.
        delete from match_decision | decided otherwise | decision 1, in the trail for account 2, is gone.
        delete from match_decision; truncate match_search cascade | removed | the trail tells of it, and it is gone.
        """)
    void whatTheTrailTellsOtherwiseIsNamed(String change, String kind, String words) throws IOException, SQLException {
        ReplayExample example = bobTwice();
        example.execute(TOLD);

        example.execute(change);

        assertThat(replayed(example, PUBLISHED).findings()).contains(new ReplayFinding(kind, 1, "Search 1: " + words));
    }

    @Test
    void nothingIsFoundWhereNothingWasChanged() throws IOException, SQLException {
        ReplayExample example = bobTwice();
        example.execute(TOLD);

        assertThat(replayed(example, PUBLISHED).findings()).isEmpty();
    }

    @Test
    void whatAnOlderModelJudgedIsReplayedUnderIt() throws IOException, SQLException {
        MatchModel next = MatchModel.of(ModelFile.read(new StringReader(published()
                .replaceAll("(?m)^version = .*$", "version = next")
                .replaceAll("(?m)^(weight.same-person.FIRST_NAME.SAME) = .*$", "$1 = 1.25"))));
        ReplayExample example = ReplayExample.empty(4).withAccounts(120);
        example.search(20, PUBLISHED);
        example.search(20, next);

        DecisionReplay both = replayed(example, PUBLISHED, next);
        DecisionReplay withoutTheNewer = replayed(example, PUBLISHED);
        example.execute("update match_search set model_version = '%s'".formatted(PUBLISHED.version()));
        DecisionReplay underTheOlder = replayed(example, PUBLISHED, next);

        assertThat(both.findings()).isEmpty();
        assertThat(withoutTheNewer.findings()).hasSize(21).allSatisfy(finding -> assertThat(finding.words())
                .endsWith("no release had the model next."));
        assertThat(underTheOlder.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.searchId())
                .isGreaterThan(21));
    }

    @Test
    void whatASearchJudgedByStandsNowhereInClear() throws IOException, SQLException {
        ReplayExample example = bobTwice();

        long readable = example.count("""
                select count(*) from match_input where position('kowalczyk' in encode(inputs_ciphertext, 'escape')) > 0
                """);

        assertThat(readable).isZero();
    }

    /** Search 1 with a decision, by staff 1, showed the accounts 2 and 3; search 2 is undecided. */
    private static ReplayExample bobTwice() throws IOException, SQLException {
        ReplayExample example = ReplayExample.empty(0);
        example.account(BOB);
        example.account(BOB);
        example.decideOnFirst(example.search(BOB, account -> account == 3));
        example.search(TWIN, account -> false);
        return example;
    }

    private static DecisionReplay replayed(ReplayExample example, MatchModel... models) throws SQLException {
        DecisionReplay replay = example.replay(List.of(models));
        replay.replaySince(Instant.EPOCH);
        return replay;
    }

    private static PersonTraits born(String first) {
        return PersonTraits.of(PersonName.of(first, "Kowalczyk")).born(new BirthDate(LocalDate.of(1988, 3, 14)));
    }

    private static String published() throws IOException {
        try (InputStream file =
                ModelFile.class.getResourceAsStream("published/%s.properties".formatted(PUBLISHED.version()))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
