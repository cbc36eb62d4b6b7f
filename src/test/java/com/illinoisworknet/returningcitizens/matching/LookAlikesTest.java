package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Two people who look like one, of made-up people: none is very likely the same person, and each warns. {@code -Pproof}
 * does it with 10,000 pairs and keeps the report; {@code -Dproof.seed} repeats a run.
 */
class LookAlikesTest {
    private static final int ROUNDS = Integer.getInteger("proof.rounds", 2);
    private static final int PAIRS_A_ROUND = 8;
    private static final long SEED = Long.getLong("proof.seed", new Random().nextLong());
    private static final Path REPORT = Path.of("docs/security/proof/look-alikes.md");

    private final MatchModel model = MatchModel.published();
    private final Population population = Population.of(AccountCounts.of(10_000));
    private final Map<LookAlike, int[]> pairs = new TreeMap<>();

    @Test
    void noPairIsVeryLikelyAndEachWarns() throws IOException {
        Random random = new Random(SEED);

        for (int round = 0; round < ROUNDS * PAIRS_A_ROUND; round++) {
            for (LookAlike kind : LookAlike.values()) {
                warns(kind, LookAlikePair.of(kind, random));
            }
        }

        if (Boolean.getBoolean("proof")) {
            Files.createDirectories(REPORT.getParent());
            Files.writeString(REPORT, words());
        }
    }

    private void warns(LookAlike kind, LookAlikePair pair) {
        Candidate candidate = new Candidate(1, model.assess(pair.entered(), pair.account(), population))
                .cautioned(account -> kind == LookAlike.IN_CUSTODY_ELSEWHERE);

        assertThat(candidate.assessment().band()).as("%s, seed %d", kind, SEED).isNotEqualTo(Band.VERY_LIKELY);
        assertThat(candidate.assessment().cautions())
                .as("%s, seed %d", kind, SEED)
                .isNotEmpty();
        int[] counts = pairs.computeIfAbsent(kind, none -> new int[2]);
        counts[0]++;
        counts[1] += candidate.assessment().band() == Band.LIKELY ? 1 : 0;
    }

    private String words() {
        StringBuilder words = new StringBuilder("""
                # Two people who look like one

                The last long run of `LookAlikesTest` (`mvn test -Pproof -Dtest=LookAlikesTest`): pairs of made-up people, or
                of a person in custody elsewhere, whose names are drawn from the published tables. No pair was *very
                likely*, and each warned: staff must give a reason before they connect it. Seed %d, model %s.

                | the account is of | pairs | *very likely* | without a warning | *likely* |
                |---|---|---|---|---|
                """.formatted(SEED, model.version()));
        pairs.forEach((kind, counts) ->
                words.append("| %s | %,d | 0 | 0 | %,d |%n".formatted(kind.words(), counts[0], counts[1])));
        return words.toString();
    }
}
