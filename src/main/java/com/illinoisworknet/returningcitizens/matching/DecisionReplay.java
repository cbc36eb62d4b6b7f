package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Judges searches again by what they judged by then and the model of their version, and compares the evidence with what
 * is stored, number by number. Reads only, and needs no container.
 */
public final class DecisionReplay {
    private static final int PAGE = 500;

    private final ReplayTables tables;
    private final Vault vault;
    private final Function<String, Optional<MatchModel>> models;
    private final Map<String, Optional<MatchModel>> known = new HashMap<>();
    private final Population published = Population.of(AccountCounts.of(0));
    private final List<ReplayFinding> findings = new ArrayList<>();
    private long searches;
    private long decisions;

    /**
     * A replay of nothing yet.
     *
     * @param models the model of a version
     */
    public DecisionReplay(Connection connection, Vault vault, Function<String, Optional<MatchModel>> models) {
        this.tables = new ReplayTables(connection);
        this.vault = vault;
        this.models = models;
    }

    /**
     * Judges every search since a moment again.
     *
     * @throws SQLException if the database does not answer
     */
    public void replaySince(Instant since) throws SQLException {
        for (long removed : tables.removed(since)) {
            find("removed", removed, "the trail tells of it, and it is gone.");
        }
        tables.decidedOtherwise(since).forEach((search, words) -> find("decided otherwise", search, words));
        List<KeptSearch> page = tables.since(since, 0, PAGE);
        while (!page.isEmpty()) {
            for (KeptSearch search : page) {
                replay(search);
            }
            page = tables.since(since, page.get(page.size() - 1).id(), PAGE);
        }
    }

    /**
     * Judges one search again, and tells what it was.
     *
     * @return nothing if there is no such search, or it cannot be judged again, which is a finding
     * @throws SQLException if the database does not answer
     */
    public Optional<ReplayedSearch> replayOne(long searchId) throws SQLException {
        List<KeptSearch> found = tables.one(searchId);
        if (found.isEmpty()) {
            find("removed", searchId, "there is no such search.");
            return Optional.empty();
        }
        Optional<Replayed> replayed = replay(found.get(0));
        return replayed.isEmpty()
                ? Optional.empty()
                : Optional.of(replayed.get().told(tables.told(searchId)));
    }

    /** What is wrong, in the order of the searches. */
    public List<ReplayFinding> findings() {
        return List.copyOf(findings);
    }

    /** How much was replayed, in one sentence. */
    public String summary() {
        return "Searches judged again: %d, of them decided: %d.".formatted(searches, decisions);
    }

    private Optional<Replayed> replay(KeptSearch search) throws SQLException {
        searches++;
        decisions += search.isDecided() ? 1 : 0;
        Optional<MatchModel> model = known.computeIfAbsent(search.modelVersion(), models);
        if (model.isEmpty()) {
            find("not replayed", search.id(), "no release had the model " + search.modelVersion() + ".");
            return Optional.empty();
        }
        Optional<SearchInputs> inputs = inputs(search);
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(compared(search, inputs.get(), model.get()));
    }

    private Replayed compared(KeptSearch search, SearchInputs inputs, MatchModel model) throws SQLException {
        List<Candidate> computed = inputs.judge(new Judging(model, published.counted(inputs.counts())));
        tables.differences(search.id(), StoredEvidence.json(computed))
                .forEach((rank, sides) ->
                        find("differs", search.id(), "candidate %d: %s.".formatted(rank, sides.words())));
        if (search.chosen() != 0
                && computed.stream().noneMatch(candidate -> candidate.accountId() == search.chosen())) {
            String words = "decision %d chose account %d, which was not shown.";
            find("differs", search.id(), words.formatted(search.decisionId(), search.chosen()));
        }
        return new Replayed(inputs, computed);
    }

    private Optional<SearchInputs> inputs(KeptSearch search) {
        if (!search.hasInputs()) {
            find("not replayed", search.id(), "what it judged by is not kept.");
            return Optional.empty();
        }
        try {
            byte[] text = vault.open(search.inputs(), SealedColumn.MATCH_INPUTS.place(search.id()));
            return Optional.of(InputsText.read(new String(text, StandardCharsets.UTF_8)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            find("not replayed", search.id(), "what it judged by cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void find(String kind, long searchId, String words) {
        findings.add(new ReplayFinding(kind, searchId, "Search %d: %s".formatted(searchId, words)));
    }

    /** What a search judged by, and what it came to again. */
    private record Replayed(SearchInputs inputs, List<Candidate> candidates) {
        ReplayedSearch told(ReplayTables.ToldSearch told) {
            Map<Long, PersonTraits> traits =
                    inputs.people().stream().collect(Collectors.toMap(IndexedPerson::accountId, IndexedPerson::traits));
            return new ReplayedSearch(
                    told.search(),
                    told.decision(),
                    inputs.entered(),
                    candidates.stream()
                            .map(one -> new ReplayedSearch.Shown(one, traits.get(one.accountId()), seen(one, told)))
                            .toList());
        }

        private static ReplayedSearch.Seen seen(Candidate candidate, ReplayTables.ToldSearch told) {
            if (!told.viewed()) {
                return ReplayedSearch.Seen.NOTHING;
            }
            return told.wholeAccountIds().contains(candidate.accountId())
                    ? ReplayedSearch.Seen.WHOLE
                    : ReplayedSearch.Seen.IN_PART;
        }
    }
}
