package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each login of the database can do with the trail, and what not. */
class TrailRightsTest {
    private static TrailDatabase database;

    @BeforeAll
    static void sealSomeEvents() throws IOException, SQLException {
        database = TrailDatabase.create();
        try (Session application = database.as("rc_app")) {
            SomeEvents.write(application, 1, 10);
            application.number("select audit.seal_events(8)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_app", "rc_auditor", "rc_report"})
    void noLoginButTheOwnersTouchesWhatIsWritten(String login) throws SQLException {
        try (Session session = database.as(login)) {
            for (String table : List.of("event", "seal", "awaiting_seal")) {
                refused(session, "delete from audit." + table);
                refused(session, "truncate audit." + table);
                refused(session, "alter table audit." + table + " disable trigger all");
                refused(session, "drop table audit." + table);
            }
            refused(session, "update audit.event set kind = 'x'");
            refused(session, "update audit.seal set hash = previous_hash");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_app", "rc_auditor", "rc_report"})
    void noLoginButTheOwnersSealsByHand(String login) throws SQLException {
        try (Session session = database.as(login)) {
            refused(session, "insert into audit.seal select 99, 99, hash, hash, hash, sealed_at from audit.seal");
            refused(session, "insert into audit.awaiting_seal values (1)");
            refused(session, "select audit.archive_events(5)");
            refused(session, "set session_replication_role = replica");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"rc_auditor", "rc_report"})
    void readersWriteNothing(String login) throws SQLException {
        try (Session session = database.as(login)) {
            refused(session, "insert into audit.event (happened_at, kind, details) values (now(), 'x', '{}')");
            refused(session, "select audit.seal_events(1)");
            refused(session, "create table audit.mine (id int)");
            refused(session, "create function audit.mine() returns int language sql as 'select 1'");
        }
    }

    @Test
    void theApplicationReadsNoEvent() throws SQLException {
        try (Session application = database.as("rc_app")) {
            refused(application, "select * from audit.event");
            refused(application, "select * from audit.trail_export");
            refused(application, "select event_id from audit.seal");
        }
    }

    @Test
    void theAuditorReadsTheTrailAndNoTableBeside() throws SQLException {
        try (Session auditor = database.as("rc_auditor")) {
            assertThat(auditor.number("select count(*) from audit.event")).isEqualTo(10);
            assertThat(auditor.number("select count(*) from audit.trail_export"))
                    .isEqualTo(10);
            assertThat(auditor.texts("select kind from audit.verify_chain()")).containsExactly("summary");
            for (String table : List.of("account", "credential", "enrollment", "match_search", "intake")) {
                refused(auditor, "select * from public." + table);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"event", "seal"})
    void notEvenTheOwnerChangesTheTrailByMistake(String table) throws SQLException {
        try (Session owner = database.as("rc_owner")) {
            for (String mistake : List.of("delete from audit.%s", "truncate audit.%s")) {
                assertThatThrownBy(() -> owner.execute(mistake.formatted(table)))
                        .hasMessageContaining("append-only");
            }
        }
    }

    private static void refused(Session session, String sql) {
        assertThatThrownBy(() -> session.execute(sql))
                .as(sql)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
