package com.illinoisworknet.returningcitizens.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.SomeEvents;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** Measures the trail; {@code mvn -Pproof test -Dtest=TrailFiguresProof} keeps the report. */
class TrailFiguresProof {
    private static final Path REPORT = Path.of("docs/security/proof/trail-figures.md");
    private static final long EVENTS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final Duration TIME = Duration.ofSeconds(2);

    private static final List<String> FIGURES = new ArrayList<>();

    @TempDir
    Path folder;

    @AfterAll
    static void report() throws IOException {
        Collections.sort(FIGURES);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(
                REPORT, """
                # Figures of the trail

                The last run of `TrailFiguresProof` (`mvn -Pproof test -Dtest=TrailFiguresProof`) on %d processors, with
                the embedded PostgreSQL writing to disk (`fsync`, `synchronous_commit` on) beside the test. The sealer
                ran every tenth of a second here instead of every five seconds, and also sealed what the rounds without it
                had left. With and without it took turns %d times; the figures are medians.

                | measure | figure |
                |---|---|
                %s
                """.formatted(Runtime.getRuntime().availableProcessors(), ROUNDS, String.join("\n", FIGURES)));
    }

    @Test
    void writersDoNotWaitForOneAnotherNorForTheSealer() throws Exception {
        Writers writers = new Writers(TrailDatabase.createDurable());
        writers.perSecond(4, TIME, true);

        for (int number : List.of(1, 4, 8)) {
            List<Long> without = new ArrayList<>();
            List<Long> with = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                without.add(writers.perSecond(number, TIME, false));
                with.add(writers.perSecond(number, TIME, true));
            }
            figure(
                    "writers: %d, an event a transaction; without the sealer, with it, ratio".formatted(number),
                    "%,d, %,d events a second, %.2f"
                            .formatted(median(without), median(with), (double) median(with) / median(without)));
        }
    }

    @Test
    void aMillionEventsAreVerified() throws IOException, SQLException {
        TrailDatabase database = TrailDatabase.createDurable();
        try (Session application = database.as("rc_app");
                Session auditor = database.as("rc_auditor")) {
            SomeEvents.write(application, 1, EVENTS);

            figure("a million events: sealing", seconds(() -> seal(application)));
            figure("a million events: `select * from audit.verify_chain()`", seconds(() -> assertThat(
                            auditor.texts("select kind from audit.verify_chain()"))
                    .containsExactly("summary")));
            figure("a million events: exporting to CSV", seconds(() -> export(auditor)));
        }
        figure("a million events: reading and verifying the CSV off line", seconds(this::verifyOffLine));
    }

    private static void seal(Session application) throws SQLException {
        long sealed = 1;
        while (sealed > 0) {
            sealed = application.number("select audit.seal_events(1000)");
        }
    }

    private void export(Session auditor) throws SQLException, IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("trail.csv"))) {
            auditor.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(Files.readString(Path.of("sql/operations/export-trail.sql")), out);
        }
    }

    private void verifyOffLine() {
        assertThat(VerifyTrail.run(List.of(folder.resolve("trail.csv").toString()), System.out))
                .isZero();
    }

    private static long median(List<Long> figures) {
        return figures.stream().sorted().toList().get(figures.size() / 2);
    }

    private static void figure(String measure, String figure) {
        FIGURES.add("| %s | %s |".formatted(measure, figure));
        System.out.println(measure + ": " + figure);
    }

    private static String seconds(Work work) throws IOException, SQLException {
        long start = System.nanoTime();
        work.run();
        return "%.1f s".formatted((System.nanoTime() - start) / 1e9);
    }

    private interface Work {
        void run() throws IOException, SQLException;
    }
}
