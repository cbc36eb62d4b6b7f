package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ready questions of {@code sql/examples}, asked by the auditor's login, each on data that hold an answer. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("sql/examples");

    private static Session auditor;

    @BeforeAll
    static void writeSomeMonths() throws IOException, SQLException {
        TrailDatabase database = SomeMonths.database();
        SomeMonths.dateVersions(database, "2026-03-01 12:00Z");
        try (Session owner = database.as("rc_owner");
                Session application = database.as("rc_app")) {
            owner.execute("update enrollment set exited_on = '2026-04-02', exit_reason = 'Released' where id = 1");
            owner.execute("insert into assignment values (3, 2, now(), 2)");
            SomeMonths.dateVersions(database, "2026-04-02 12:00Z");
            application.number("select audit.seal_events(100)");
        }
        auditor = database.as("rc_auditor");
    }

    @AfterAll
    static void disconnect() throws SQLException {
        auditor.close();
    }

    @Test
    void enrollmentsPerInstitutionAndMonth() throws IOException, SQLException {
        List<Map<String, String>> answer = ask("enrollments-per-institution-and-month.sql");

        assertThat(answer)
                .extracting(Map::values)
                .extracting(Object::toString)
                .containsExactly("[Kewanee, 2026-02, 1]", "[Kewanee, 2026-03, 2]", "[Murphysboro, 2026-03, 1]");
    }

    @Test
    void accountsWithoutASignIn() throws IOException, SQLException {
        List<Map<String, String>> answer = ask("accounts-without-a-sign-in.sql");

        assertThat(answer).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("username", "early.unused")
                .containsEntry("created_by", "busy")
                .containsEntry("temporary_passwords_issued", "2"));
    }

    @Test
    void decisionsAgainstAVeryLikelyMatch() throws IOException, SQLException {
        List<Map<String, String>> answer = ask("decisions-against-a-very-likely-match.sql");

        assertThat(answer).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("decision", "none of these")
                .containsEntry("decided_by", "busy")
                .containsEntry("candidate_username", "marcus.haynes")
                .containsEntry("reason", "Another birth date"));
    }

    @Test
    void staffWithUnusualNumbersOfSearches() throws IOException, SQLException {
        List<Map<String, String>> answer = ask("staff-with-unusual-numbers-of-searches.sql");

        assertThat(answer)
                .extracting(Map::values)
                .extracting(Object::toString)
                .containsExactly("[2026-03-02, busy, 11, 2, 8]");
    }

    @Test
    void whoSawACustomer() throws IOException, SQLException {
        List<Map<String, String>> answer = ask("who-saw-a-customer.sql", "customer", "Marcus.Haynes");

        assertThat(answer)
                .extracting(row -> row.get("actor") + " on " + row.get("page"))
                .containsExactly(
                        "calm on Customer",
                        "quiet on Customer list",
                        "busy on Is this the same person?",
                        "slow on Add Customer");
    }

    @Test
    void theListOnADay() throws IOException, SQLException {
        List<Map<String, String>> before = ask("list-on-a-day.sql", "day", "2026-02-28");
        List<Map<String, String>> march = ask("list-on-a-day.sql", "day", "2026-03-31");
        List<Map<String, String>> april = ask("list-on-a-day.sql", "day", "2026-04-02");

        assertThat(before).isEmpty();
        assertThat(march)
                .extracting(row -> row.get("username") + row.get("exited_on") + row.get("staff_ids"))
                .containsExactly("marcus.haynes{1}", "early.unused{1}", "early.used{}", "late.unused{}");
        assertThat(april)
                .extracting(row -> row.get("username") + row.get("exited_on") + row.get("staff_ids"))
                .containsExactly("marcus.haynes2026-04-02{1}", "early.unused{1}", "early.used{2}", "late.unused{}");
    }

    @Test
    void eventsSealedLate() throws IOException, SQLException {
        List<Map<String, String>> answer = ask("events-sealed-late.sql");

        assertThat(answer).hasSize(8).allSatisfy(row -> assertThat(row.get("later_by"))
                .contains("days"));
    }

    @Test
    void everyExampleBeginsWithItsQuestion() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            assertThat(examples)
                    .hasSize(7)
                    .allSatisfy(example -> assertThat(example).content().matches("(?s)-- [A-Z][^\n]*\\?.*"));
        }
    }

    private static List<Map<String, String>> ask(String example, String... variable) throws IOException, SQLException {
        String query = Files.readString(EXAMPLES.resolve(example));
        return auditor.rows(
                variable.length == 0 ? query : query.replace(":'" + variable[0] + "'", "'" + variable[1] + "'"));
    }
}
