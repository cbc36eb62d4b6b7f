package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How events are chained. */
class SealTest {
    private static final String SEAL = "select audit.seal_events(1000)";
    private static final String CHAIN = "select event_id from audit.seal order by number";
    private static final String SUMMARY = "select finding from audit.verify_chain() where kind = 'summary'";

    private TrailDatabase database;
    private Session application;
    private Session auditor;

    @BeforeEach
    void connect() throws IOException, SQLException {
        database = TrailDatabase.create();
        application = database.as("rc_app");
        auditor = database.as("rc_auditor");
    }

    @AfterEach
    void disconnect() throws SQLException {
        application.close();
        auditor.close();
    }

    @Test
    void eventsAreSealedInTheirOrderWithoutAGap() throws SQLException {
        SomeEvents.write(application, 1, 30);

        long sealed = application.number(SEAL);

        assertThat(sealed).isEqualTo(30);
        assertThat(auditor.number("select count(*) from audit.seal where number = event_id"))
                .isEqualTo(30);
        assertThat(auditor.texts(SUMMARY))
                .singleElement()
                .asString()
                .startsWith(
                        "Sealed events: 30, archived up to number 0; not sealed yet: 0; nothing is wrong. The chain ends at number 30 with the hash ");
    }

    @Test
    void whatIsSealedIsNotSealedAgain() throws SQLException {
        SomeEvents.write(application, 1, 3);
        application.number(SEAL);

        long sealedAgain = application.number(SEAL);

        assertThat(sealedAgain).isZero();
        assertThat(auditor.number("select count(*) from audit.seal")).isEqualTo(3);
    }

    @Test
    void aLongBacklogIsSealedPieceByPiece() throws SQLException {
        SomeEvents.write(application, 1, 25);

        List<String> pieces = application.texts("select audit.seal_events(10) from generate_series(1, 4)");

        assertThat(pieces).containsExactly("10", "10", "5", "0");
        assertThat(auditor.texts(SUMMARY))
                .singleElement()
                .asString()
                .contains("Sealed events: 25, archived up to number 0; not sealed yet: 0; nothing");
    }

    @Test
    void anEventThatCommitsLateIsSealedAfterThoseWithHigherIds() throws SQLException {
        try (Session late = database.as("rc_app")) {
            late.begin();
            SomeEvents.write(late, 1, 1);
            SomeEvents.write(application, 2, 3);
            application.number(SEAL);
            late.commit();
        }

        long sealed = application.number(SEAL);

        assertThat(sealed).isEqualTo(1);
        assertThat(auditor.texts(CHAIN)).containsExactly("2", "3", "1");
        assertThat(auditor.texts(SUMMARY)).singleElement().asString().contains("nothing is wrong");
    }

    @Test
    void anEventThatWasTakenBackLeavesNoGapInTheChain() throws SQLException {
        try (Session undecided = database.as("rc_app")) {
            undecided.begin();
            SomeEvents.write(undecided, 1, 2);
            undecided.rollback();
        }
        SomeEvents.write(application, 3, 4);

        application.number(SEAL);

        assertThat(auditor.texts("select number || ':' || event_id from audit.seal order by number"))
                .containsExactly("1:3", "2:4");
        assertThat(auditor.texts(SUMMARY)).singleElement().asString().contains("nothing is wrong");
    }

    @Test
    void eventsWaitingForTheirSealAreCounted() throws SQLException {
        SomeEvents.write(application, 1, 5);
        application.number("select audit.seal_events(2)");

        List<String> summary = auditor.texts(SUMMARY);

        assertThat(summary)
                .singleElement()
                .asString()
                .startsWith("Sealed events: 2, archived up to number 0; not sealed yet: 3; nothing is wrong.");
    }

    @Test
    void oneServerSealsAndTheOtherDoesNotWait() throws SQLException {
        SomeEvents.write(application, 1, 5);
        try (Session otherServer = database.as("rc_app")) {
            otherServer.begin();
            otherServer.number(SEAL);

            long sealed = application.number(SEAL);
            SomeEvents.write(application, 6, 7);
            otherServer.commit();

            assertThat(sealed).isZero();
        }
        assertThat(application.number(SEAL)).isEqualTo(2);
        assertThat(auditor.texts(SUMMARY))
                .singleElement()
                .asString()
                .contains("Sealed events: 7, archived up to number 0; not sealed yet: 0; nothing");
    }

    @Test
    void javaHashesAsTheDatabaseDoes() throws SQLException {
        SomeEvents.write(application, 1, 40);
        application.number(SEAL);

        List<TrailLine> lines = ExportedTrail.lines(auditor);

        assertThat(lines).hasSize(40).allMatch(TrailLine::eventIsSound).allMatch(TrailLine::linkIsSound);
    }
}
