package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Falsifies a sealed trail at random, as somebody could who may do everything in the database, and asks both
 * verifiers. {@code -Pproof} does it thousands of times and keeps the report; {@code -Dproof.seed} repeats a run.
 */
class TrailMutationTest {
    private static final int ROUNDS = Integer.getInteger("proof.rounds", 2);
    private static final long SEED = Long.getLong("proof.seed", new Random().nextLong());
    private static final Path REPORT = Path.of("docs/security/proof/trail-mutations.md");

    private static final Map<String, Integer> FOUND = new TreeMap<>();

    private static Session superuser;
    private static SealedTrail trail;
    private static Anchor anchor;

    @BeforeAll
    static void sealATrail() throws IOException, SQLException {
        Random random = new Random(SEED);
        TrailDatabase database = TrailDatabase.create();
        try (Session application = database.as("rc_app");
                Session late = database.as("rc_app")) {
            late.begin();
            SomeEvents.write(late, 1, 3);
            SomeEvents.write(application, 4, SealedTrail.LINKS);
            application.number("select audit.seal_events(50)");
            late.commit();
            application.number("select audit.seal_events(1000)");
        }
        superuser = database.as("postgres");
        superuser.execute("set session_replication_role = replica");
        superuser.begin();
        trail = new SealedTrail(superuser, random);
        anchor = anchorAt(SealedTrail.LINKS);
    }

    @AfterAll
    static void disconnect() throws SQLException {
        superuser.close();
    }

    @Test
    void whatNobodyTouchedIsSoundAgainstEveryAnchor() throws SQLException {
        for (long number = 1; number <= SealedTrail.LINKS; number++) {
            Anchor kept = anchorAt(number);

            assertThat(bySql(kept)).isEmpty();
            assertThat(ExportedTrail.findings(superuser, List.of(kept))).isEmpty();
        }
    }

    @Test
    void everyMutationIsFoundAndNamed() throws IOException, SQLException {
        System.out.println("Mutations of the trail: seed " + SEED);

        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Attack> attack : Attacks.PLAIN.entrySet()) {
                isFound(attack, round % 2 == 0 ? List.of() : List.of(anchor));
            }
            for (Map.Entry<String, Attack> attack : Attacks.AGAINST_AN_ANCHOR.entrySet()) {
                isFound(attack, List.of(anchor));
            }
        }

        assertThat(FOUND).hasSize(Attacks.PLAIN.size() + Attacks.AGAINST_AN_ANCHOR.size());
        if (Boolean.getBoolean("proof")) {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, words());
        }
    }

    private static void isFound(Map.Entry<String, Attack> attack, List<Anchor> anchors) throws SQLException {
        List<Expected> expected = attack.getValue().on(trail);
        List<TrailFinding> bySql = anchors.isEmpty() ? bySql() : bySql(anchors.get(0));
        List<TrailFinding> offLine = ExportedTrail.findings(superuser, anchors);
        superuser.rollback();

        assertThat(expected).as("%s, seed %d: %s", attack.getKey(), SEED, bySql).allSatisfy(one -> {
            assertThat(bySql).anyMatch(one::isToldBy);
            assertThat(offLine).as("off line").anyMatch(one::isLocatedBy);
        });
        FOUND.merge(attack.getKey(), 1, Integer::sum);
    }

    private static Anchor anchorAt(long number) throws SQLException {
        return new Anchor(
                number,
                superuser
                        .texts("select encode(hash, 'hex') from audit.seal where number = ?", number)
                        .get(0));
    }

    private static List<TrailFinding> bySql() throws SQLException {
        return findings(superuser.rows("select * from audit.verify_chain()"));
    }

    private static List<TrailFinding> bySql(Anchor kept) throws SQLException {
        return findings(
                superuser.rows("select * from audit.verify_chain(?::bigint, ?::text)", kept.number(), kept.hash()));
    }

    private static List<TrailFinding> findings(List<Map<String, String>> rows) {
        List<TrailFinding> findings = new ArrayList<>();
        for (Map<String, String> row : rows) {
            String number = row.get("number");
            findings.add(new TrailFinding(
                    row.get("kind"), number.isEmpty() ? 0 : Long.parseLong(number), row.get("finding")));
        }
        findings.removeIf(finding -> finding.kind().equals("summary"));
        return findings;
    }

    private static String words() {
        StringBuilder report = new StringBuilder("""
                # Mutations of the sealed trail

                The last long run of `TrailMutationTest` (`mvn test -Pproof -Dtest=TrailMutationTest`): a chain of %d
                events, falsified at random with all rights and the triggers off, each mutation rolled back before the
                next. Every mutation was found by `audit.verify_chain()`, with its kind and its place in the chain, and
                by the off-line verifier, with its place. Seed %d.

                | mutation | times, all found |
                |---|---|
                """.formatted(SealedTrail.LINKS, SEED));
        FOUND.forEach((name, times) -> report.append("| %s | %,d |\n".formatted(name, times)));
        int all = FOUND.values().stream().mapToInt(Integer::intValue).sum();
        return report.append("| **all** | **%,d** |\n".formatted(all)).toString();
    }
}
