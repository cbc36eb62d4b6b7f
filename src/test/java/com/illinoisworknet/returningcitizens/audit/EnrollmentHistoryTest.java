package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every state that an enrollment had stays known. */
class EnrollmentHistoryTest {
    private TrailDatabase database;
    private Session application;
    private Session owner;

    @BeforeEach
    void writeSomeMonths() throws IOException, SQLException {
        database = SomeMonths.database();
        application = database.as("rc_app");
        application.execute("set rc.scope = 'jobs'");
        owner = database.as("rc_owner");
    }

    @AfterEach
    void disconnect() throws SQLException {
        application.close();
        owner.close();
    }

    @Test
    void oneTransactionMakesOneVersion() throws SQLException {
        assertThat(
                        history(
                                "version || ' ' || cardinality(commitment_county_codes) || ' ' || offense_ids::text || staff_ids::text"))
                .containsExactly("1 2 {1}{1}");
    }

    @Test
    void aVersionLastsUntilTheNext() throws SQLException {
        application.execute("update enrollment set exited_on = '2026-04-02', exit_reason = 'Released' where id = 1");

        assertThat(history("version || ' ' || coalesce(exit_reason, 'live')")).containsExactly("1 live", "2 Released");
        assertThat(owner.number("""
                select count(*) from audit.enrollment_history one
                join audit.enrollment_history two on two.enrollment_id = one.enrollment_id and two.version = 2
                where one.version = 1 and one.valid_to = two.valid_from and two.valid_to is null""")).isEqualTo(1);
    }

    @Test
    void whatChangesNothingMakesNoVersion() throws SQLException {
        application.execute("set time zone 'Asia/Tokyo'");
        application.execute("update enrollment set version = version + 1 where id = 1");

        assertThat(history("version")).containsExactly("1");
    }

    @Test
    void whatIsTakenBackMakesNoVersion() throws SQLException {
        application.begin();
        application.execute("update enrollment set msr_date = '2030-01-01' where id = 1");
        application.rollback();

        assertThat(history("version")).containsExactly("1");
    }

    @Test
    void twoWhoAssignAtOnceLeaveAVersionWithBoth() throws Exception {
        application.begin();
        application.execute("insert into assignment values (1, 2, now(), 2)");
        try (Session other = database.as("rc_app")) {
            other.execute("set rc.scope = 'jobs'");
            CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> assign(other, 3));
            application.commit();
            waiting.get();
        }

        assertThat(history("staff_ids")).containsExactly("{1}", "{1,2}", "{1,2,3}");
    }

    @Test
    void whoCommitsWhileAnotherCommitsWaitsAndSeesItsChange() throws Exception {
        application.begin();
        application.execute("insert into assignment values (1, 2, now(), 2)");
        application.execute("set constraints all immediate");
        try (Session other = database.as("rc_app")) {
            other.execute("set rc.scope = 'jobs'");
            CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> assign(other, 3));
            application.commit();
            waiting.get();
        }

        assertThat(history("staff_ids")).containsExactly("{1}", "{1,2}", "{1,2,3}");
    }

    @Test
    void aCorrectedNameMakesAVersion() throws SQLException {
        application.execute("update account set last_name = 'Haines' where username = 'marcus.haynes'");

        assertThat(history("last_name")).containsExactly("Haynes", "Haines");
    }

    @Test
    void aCorrectedBirthDateMakesAVersion() throws SQLException {
        application.execute("update account set birth_date = '1988-03-15' where username = 'marcus.haynes'");

        assertThat(history("birth_date")).hasSize(2).endsWith("1988-03-15");
    }

    @Test
    void aDeletedEnrollmentEndsItsLastVersion() throws SQLException {
        owner.begin();
        for (String table :
                List.of("enrollment_commitment_county", "enrollment_offense", "assignment", "reported_identity")) {
            owner.execute("delete from " + table + " where enrollment_id = 1");
        }
        owner.execute("delete from enrollment where id = 1");
        owner.commit();

        assertThat(history("valid_to is not null")).containsExactly("t");
    }

    @Test
    void nobodyChangesAVersion() {
        for (String sql : List.of(
                "update audit.enrollment_version set state = '{}'",
                "delete from audit.enrollment_version",
                "truncate audit.enrollment_version")) {
            assertThatThrownBy(() -> application.execute(sql)).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> owner.execute(sql)).hasMessageContaining("append-only");
        }
        assertThatThrownBy(() -> application.execute(
                        "insert into audit.enrollment_version (enrollment_id, valid_from) values (1, now())"))
                .hasMessageContaining("permission denied");
    }

    private List<String> history(String column) throws SQLException {
        return owner.texts(
                "select " + column + " from audit.enrollment_history where enrollment_id = 1 order by version");
    }

    private static int assign(Session session, int staff) {
        try {
            return session.execute("insert into assignment values (1, ?, now(), ?)", staff, staff);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
