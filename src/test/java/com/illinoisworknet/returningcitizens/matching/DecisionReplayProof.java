package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many searches replayed; {@code mvn -Pproof test -Dtest=DecisionReplayProof} keeps the report. */
class DecisionReplayProof {
    private static final Path REPORT = Path.of("docs/security/proof/replay.md");
    private static final int ACCOUNTS = 2_000;
    private static final int ROUNDS = 5;
    private static final int SEARCHES = 300;

    private ReplayExample example;

    @Test
    void everyOneOfManySearchesComesToTheSame() throws IOException, SQLException {
        example = ReplayExample.empty(20261124).withAccounts(ACCOUNTS);
        for (int round = 0; round < ROUNDS; round++) {
            example.search(SEARCHES, MatchModel.published());
            example.changeEverything();
        }
        DecisionReplay replay = example.replay(List.of(MatchModel.published()));

        Instant begun = Instant.now();
        replay.replaySince(Instant.EPOCH);
        Duration taken = Duration.between(begun, Instant.now());

        report(replay, taken);
        assertThat(replay.findings()).isEmpty();
    }

    private void report(DecisionReplay replay, Duration taken) throws IOException {
        long searches = example.count("select count(*) from match_search");
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, """
                # The decisions replayed

                The last run of `DecisionReplayProof` (`mvn -Pproof test -Dtest=DecisionReplayProof`), among %,d accounts
                of few names, dates and numbers, so that most searches show ten. After every %,d searches a third of the
                accounts became somebody else, and most names and years were counted anew.

                %s Findings: %d.

                | measure | figure |
                |---|---|
                | candidates stored and compared, each with every number | %,d |
                | what a search judged by, sealed: mean, greatest | %,d, %,d bytes |
                | the evidence of a search, for comparison: mean | %,d bytes |
                | searches judged again a second, on one processor of %d that were busy with other work | %,d |
                """.formatted(
                ACCOUNTS,
                SEARCHES,
                replay.summary(),
                replay.findings().size(),
                example.count("select count(*) from match_candidate"),
                example.count("select cast(avg(length(inputs_ciphertext)) as bigint) from match_input"),
                example.count("select max(length(inputs_ciphertext)) from match_input"),
                example.count("select sum(octet_length(cast(evidence as text))) from match_candidate") / searches,
                Runtime.getRuntime().availableProcessors(),
                searches * 1_000 / Math.max(1, taken.toMillis())));
    }
}
