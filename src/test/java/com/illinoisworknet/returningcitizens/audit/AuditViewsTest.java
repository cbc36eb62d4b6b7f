package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the auditors' views say, and to whom. */
class AuditViewsTest {
    private static final List<String> VIEWS = List.of(
            "access",
            "account_provisioning",
            "contradictory_duplicates",
            "data_quality",
            "duplicate_suspects",
            "enrollment",
            "enrollment_history",
            "match_decision",
            "trail_export");

    private static Session auditor;
    private static Session report;

    @BeforeAll
    static void writeSomeMonths() throws IOException, SQLException {
        TrailDatabase database = SomeMonths.database();
        auditor = database.as("rc_auditor");
        report = database.as("rc_report");
    }

    @AfterAll
    static void disconnect() throws SQLException {
        auditor.close();
        report.close();
    }

    @Test
    void anEnrollmentIsOneRowWithAllThatBelongsToIt() throws SQLException {
        List<Map<String, String>> rows = auditor.rows("select * from audit.enrollment order by enrollment_id");

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .containsEntry("username", "marcus.haynes")
                .containsEntry("institution", "Kewanee")
                .containsEntry("enrolled_by", "busy")
                .containsEntry("staff", "{busy}")
                .containsEntry("commitment_counties", "{Cook,Knox}")
                .containsEntry("offenses", "{\"720 ILCS 5/19-1 Burglary\"}")
                .containsEntry("msr_county", "Cook")
                .containsEntry("ssn_on_file", "f")
                .containsEntry("exited_on", "");
        assertThat(rows.get(3)).containsEntry("staff", "{}").containsEntry("msr_county", "");
    }

    @Test
    void anAccountTellsHowItCameToBe() throws SQLException {
        List<Map<String, String>> rows =
                auditor.rows("select * from audit.account_provisioning where origin <> 'staff' order by account_id");

        assertThat(rows)
                .extracting(row -> row.get("username"))
                .containsExactly("marcus.haynes", "early.unused", "early.used", "late.unused");
        assertThat(rows.get(0)).containsEntry("intake_key", "").containsEntry("temporary_passwords_issued", "0");
        assertThat(rows.get(1))
                .containsEntry("intake_key", "00000000-0000-4000-8000-000000000006")
                .containsEntry("created_by", "busy")
                .containsEntry("temporary_passwords_issued", "2")
                .containsEntry("temporary_password_last_issued_by_id", "2")
                .containsEntry("password_chosen", "f");
        assertThat(rows.get(2))
                .containsEntry("password_chosen", "t")
                .containsEntry("temporary_password_expires_at", "");
    }

    @Test
    void aSearchTellsItsCandidatesAndTheDecision() throws SQLException {
        List<Map<String, String>> rows =
                auditor.rows("select * from audit.match_decision where search_id <= 4 order by search_id, rank");

        assertThat(rows)
                .extracting(row -> row.get("search_id") + " " + row.get("rank") + " " + row.get("candidate_username")
                        + ": " + row.get("decision") + " " + row.get("chosen"))
                .containsExactly(
                        "1 1 marcus.haynes: none of these ",
                        "1 2 early.unused: none of these ",
                        "2 1 marcus.haynes: same person t",
                        "3 1 early.unused: none of these ",
                        "4  :  ");
    }

    @Test
    void aLookIsARowForEachPersonShown() throws SQLException {
        List<Map<String, String>> rows = auditor.rows("select * from audit.access order by happened_at, account_id");

        assertThat(rows)
                .extracting(row -> row.get("actor") + ", " + row.get("page") + ": " + row.get("username"))
                .containsExactly(
                        "calm, Customer: marcus.haynes",
                        "quiet, Customer list: marcus.haynes",
                        "quiet, Customer list: early.unused",
                        "busy, Is this the same person?: marcus.haynes",
                        "busy, Is this the same person?: early.unused",
                        "slow, Add Customer: marcus.haynes",
                        "slow, My Dashboard: ",
                        ", rc-tool replay-decisions: early.unused");
    }

    @Test
    void whatIsMissingOrContradictsIsNamed() throws SQLException {
        List<String> marcus = problems(1);
        List<String> late = problems(4);

        assertThat(marcus)
                .contains(
                        "no Social Security number on file",
                        "the reported date of birth is not the account's",
                        "the reported last name is not the account's")
                .doesNotContain("no offense", "no county of commitment", "no staff assigned");
        assertThat(late)
                .contains(
                        "no offense",
                        "no county of commitment",
                        "no county of supervised release",
                        "no staff assigned",
                        "under 16 or over 100 years old at enrollment");
    }

    @Test
    void everyViewAndColumnIsExplained() throws SQLException {
        List<String> silent = auditor.texts("""
                select c.relname || coalesce('.' || a.attname, '')
                from pg_class c
                left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where c.relnamespace = 'audit'::regnamespace and c.relkind in ('r', 'v', 'm')
                    and (obj_description(c.oid, 'pg_class') is null or col_description(c.oid, a.attnum) is null)""");

        assertThat(silent).isEmpty();
    }

    @Test
    void theAuditorReadsEveryViewAndNoTableOutsideOfTheSchema() throws SQLException {
        List<String> readable = auditor.texts("""
                select c.relnamespace::regnamespace || '.' || c.relname
                from pg_class c
                where c.relkind in ('r', 'v', 'm', 'S') and has_table_privilege(c.oid, 'select')
                    and c.relnamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
                order by 1""");

        assertThat(readable).contains(VIEWS.stream().map("audit."::concat).toArray(String[]::new));
        assertThat(readable)
                .contains("audit.event", "audit.seal")
                .allMatch(name -> name.startsWith("audit."))
                .doesNotContain("audit.enrollment_version", "audit.awaiting_seal");
    }

    @Test
    void noViewShowsCiphertextOrTokens() throws SQLException {
        List<String> columns = auditor.texts("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'audit' and column_name ~ 'cipher|token|password_hash|key_id'""");

        assertThat(columns).isEmpty();
    }

    @Test
    void theReportLoginReadsNoNames() throws SQLException {
        List<String> columns = report.texts("""
                select column_name from information_schema.column_privileges
                where table_schema = 'audit' and grantee = 'rc_report'""");

        assertThat(columns)
                .contains("institution", "enrolled_on", "decision", "problem")
                .noneMatch(
                        column -> column.matches(".*(name|username|idoc_number|reason_given|details|staff|_by|actor)")
                                && !column.equals("exit_reason"));
        assertThat(report.number("select count(enrollment_id) from audit.enrollment"))
                .isEqualTo(4);
        assertThatThrownBy(() -> report.execute("select last_name from audit.enrollment"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> report.execute("select details from audit.event"))
                .hasMessageContaining("permission denied");
    }

    private static List<String> problems(int enrollment) throws SQLException {
        return auditor.texts("select problem from audit.data_quality where enrollment_id = ?", enrollment);
    }
}
