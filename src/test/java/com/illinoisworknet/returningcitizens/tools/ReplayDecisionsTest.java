package com.illinoisworknet.returningcitizens.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.ReplayExample;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as an auditor runs it, on a real database. */
class ReplayDecisionsTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private ReplayExample example;

    @BeforeEach
    void start() throws IOException, SQLException {
        example = ReplayExample.empty(5).withAccounts(100);
        example.search(10, MatchModel.published());
    }

    @Test
    void soundDecisionsEndWithNothing() {
        int exit = run(List.of());

        assertThat(exit).isZero();
        assertThat(said())
                .startsWith("Searches judged again: 11, of them decided: ")
                .endsWith("Nothing is wrong.\n");
    }

    @Test
    void whatWasChangedIsALineAndEndsWithOne() throws SQLException {
        example.execute("update match_candidate set probability = 0.5 where (search_id, rank) = "
                + "(select min(search_id), 1 from match_candidate)");

        int exit = run(List.of());

        assertThat(exit).isEqualTo(1);
        assertThat(said())
                .startsWith("differs: Search ")
                .contains("candidate 1: stored probability 0.5; computed probability 0.")
                .endsWith("Findings: 1.\n");
    }

    @Test
    void onlySearchesSinceADateAreReplayed() {
        int before = run(List.of("--since", "2026-03-02"));
        int after = run(List.of("--since", "2026-03-03"));

        assertThat(before + after).isZero();
        assertThat(said()).contains("judged again: 11,").contains("judged again: 0,");
    }

    @Test
    void oneSearchIsShownAsItWasAndTheLookIsInTheTrail() throws SQLException {
        example.execute("""
                insert into audit.event (happened_at, kind, actor_id, details)
                select s.searched_at, 'CandidatesViewed', 1, jsonb_build_object('intakeKey', s.intake_key,
                    'accountIds', jsonb_build_array(), 'wholeAccountIds',
                    (select jsonb_agg(c.account_id) from match_candidate c where c.search_id = s.id and c.rank = 1))
                from match_search s
                """);
        long search = example.count("select search_id from match_candidate where rank = 2 order by 1 limit 1");

        int exit = run(List.of("--search", String.valueOf(search)));

        assertThat(exit).isZero();
        assertThat(said())
                .startsWith("Search " + search + ", number 1 of intake ")
                .contains(" by person1 (account 1) at 2026-03-02 12:00:00, model "
                        + MatchModel.published().version() + ".\n1. Account ")
                .contains("   Last Name: ")
                .contains("In the scope of who searched, who saw all but the SSN, and read:\n     Same ")
                .contains("Outside the scope: who searched saw first name, last initial and birth year, and read:\n");
        assertThat(example.count("select count(*) from audit.event where kind = 'SearchInputsRevealed'"
                        + " and details = '{\"searchId\": " + search + "}'"))
                .isEqualTo(1);
    }

    @Test
    void viewOfALaterSearchIsNoViewOfTheEarlierOne() throws SQLException {
        long search = example.count("select min(search_id) from match_candidate");
        example.execute("""
                insert into match_search (intake_key, number, searched_at, searched_by, model_version)
                select intake_key, number + 1, searched_at + interval '1 minute', searched_by, model_version
                from match_search where id = %1$d;
                insert into audit.event (happened_at, kind, actor_id, details)
                select s.searched_at + interval '2 minutes', 'CandidatesViewed', 1, jsonb_build_object(
                    'intakeKey', s.intake_key, 'accountIds', jsonb_build_array(),
                    'wholeAccountIds', jsonb_build_array())
                from match_search s where s.id = %1$d""".formatted(search));

        run(List.of("--search", String.valueOf(search)));

        assertThat(said()).doesNotContain("who searched saw first name");
    }

    @Test
    void newKeysChangeNothing() {
        example.newKey();

        int rotated = RotateKeys.run(environment());
        int exit = run(List.of());

        assertThat(rotated + exit).isZero();
        assertThat(example.count("select count(*) from match_input where inputs_key_id = '2026b'"))
                .isEqualTo(11);
    }

    @Test
    void aSearchThatIsNotThereIsAFinding() {
        int exit = run(List.of("--search", "4711"));

        assertThat(exit).isEqualTo(1);
        assertThat(said()).startsWith("removed: Search 4711: there is no such search.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--since", "--since tomorrow", "--search x", "--all 1", "--since 2026-03-02 more"})
    void aWrongCallEndsWithTwo(String call) {
        int exit = run(List.of(call.split(" ")));

        assertThat(exit).isEqualTo(2);
    }

    @Test
    void keysThatAreNotThereEndWithASentence() {
        Map<String, String> environment = environment();
        environment.put("SECRETS_DIRECTORY", "/nowhere");

        int exit = ReplayDecisions.run(List.of(), environment, out());

        assertThat(exit).isEqualTo(2);
        assertThat(said())
                .isEqualTo("The decisions cannot be replayed: The secrets directory /nowhere cannot be read.\n");
    }

    private int run(List<String> arguments) {
        return ReplayDecisions.run(arguments, environment(), out());
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("DB_URL", example.ownerUrl());
        environment.put("DB_OWNER_PASSWORD", "any");
        environment.put("SECRETS_DIRECTORY", ReplayExample.secrets().toString());
        return environment;
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
