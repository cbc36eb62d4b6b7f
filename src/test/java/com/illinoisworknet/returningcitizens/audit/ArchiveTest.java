package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking old events out of the trail without breaking the chain. */
class ArchiveTest {
    private Session owner;

    @BeforeEach
    void sealSomeEvents() throws IOException, SQLException {
        TrailDatabase database = TrailDatabase.create();
        try (Session application = database.as("rc_app")) {
            SomeEvents.write(application, 1, 20);
            application.number("select audit.seal_events(1000)");
        }
        owner = database.as("rc_owner");
    }

    @AfterEach
    void disconnect() throws SQLException {
        owner.close();
    }

    @Test
    void archivedEventsGoAndTheirLinksStay() throws SQLException {
        List<Anchor> anchors = List.of(new Anchor(
                5,
                owner.texts("select encode(hash, 'hex') from audit.seal where number = 5")
                        .get(0)));

        long archived = owner.number("select audit.archive_events(12)");

        assertThat(archived).isEqualTo(12);
        assertThat(owner.number("select min(id) from audit.event")).isEqualTo(13);
        owner.number("select audit.seal_events(10)");
        assertThat(owner.texts(
                        "select kind from audit.verify_chain(?::bigint, ?::text)",
                        5,
                        anchors.get(0).hash()))
                .containsExactly("summary");
        assertThat(ExportedTrail.findings(owner, anchors)).isEmpty();
    }

    @Test
    void theTrailStaysAppendOnlyAfterwards() throws SQLException {
        owner.number("select audit.archive_events(12)");

        assertThatThrownBy(() -> owner.execute("delete from audit.event")).hasMessageContaining("append-only");
    }

    @Test
    void whatIsRemovedBesideTheArchiveIsFound() throws SQLException {
        owner.number("select audit.archive_events(12)");
        owner.number("select audit.seal_events(10)");
        owner.execute("alter table audit.event disable trigger event_append_only");
        owner.execute("delete from audit.event where id = 13");

        List<String> found = owner.texts("select finding from audit.verify_chain()");

        assertThat(found).hasSize(2).contains("Event 13, sealed as number 13, is gone.");
        assertThat(ExportedTrail.findings(owner, List.of()))
                .extracting(TrailFinding::words)
                .containsExactly("Event 13, sealed as number 13, is gone.");
    }

    @Test
    void theTrailTellsOfTheArchiveItself() throws SQLException {
        owner.number("select audit.archive_events(12)");
        owner.number("select audit.seal_events(10)");

        List<String> summary = owner.texts("select finding from audit.verify_chain()");

        assertThat(summary)
                .singleElement()
                .asString()
                .startsWith("Sealed events: 21, archived up to number 12; not sealed yet: 0; nothing is wrong.");
        assertThat(owner.texts("select kind || ' ' || details from audit.event order by id desc limit 1"))
                .containsExactly("TrailArchived {\"upToNumber\": 12}");
    }

    @Test
    void anArchiveThatTheTrailDoesNotTellOfIsARemoval() throws SQLException {
        owner.execute("alter table audit.event disable trigger user");
        owner.execute("""
                insert into audit.event (happened_at, kind, details)
                values (now(), 'TrailArchived', '{"upToNumber": 7}'), (now(), 'TrailArchived', '{"upToNumber": "x"}')""");
        owner.execute("delete from audit.event where id = 7");

        List<String> found = owner.texts("select finding from audit.verify_chain()");

        assertThat(found)
                .contains(
                        "Event 7, sealed as number 7, is gone.",
                        "Event 21 is neither sealed nor waiting for its seal.");
    }

    @Test
    void anExportThatOnlySaysSoIsARemoval() {
        ChainCheck check = new ChainCheck(List.of());
        check.read(new TrailLine(Map.of("number", "1", "state", "archived", "event_id", "1", "hash", "00")));

        assertThat(check.findings())
                .extracting(TrailFinding::words)
                .contains("Events are missing up to number 1; the trail tells of an archive up to number 0.");
    }

    @Test
    void nothingIsArchivedFromAFalsifiedTrail() throws SQLException {
        owner.execute("alter table audit.event disable trigger event_append_only");
        owner.execute("update audit.event set kind = 'Other' where id = 3");

        assertThatThrownBy(() -> owner.number("select audit.archive_events(12)"))
                .hasMessageContaining("findings");
    }

    @Test
    void nothingIsArchivedThatIsNotSealed() {
        assertThatThrownBy(() -> owner.number("select audit.archive_events(21)"))
                .hasMessageContaining("number 21 is not in the chain");
    }
}
