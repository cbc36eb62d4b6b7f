package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
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
        owner.execute("alter table audit.event disable trigger event_append_only");
        owner.execute("delete from audit.event where id = 13");

        List<String> found = owner.texts("select finding from audit.verify_chain()");

        assertThat(found).hasSize(2).contains("Event 13, sealed as number 13, is gone.");
        assertThat(ExportedTrail.findings(owner, List.of()))
                .extracting(TrailFinding::words)
                .containsExactly("Event 13, sealed as number 13, is gone.");
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
