package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.Band;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One search for the account of the person of an intake, as it was shown.
 *
 * @param id id of the search
 * @param intakeKey key of the intake
 * @param number its place among the searches of its intake, from 1
 * @param searchedAt when
 * @param modelVersion the model that judged
 * @param candidates the likeliest first, at most ten; none if the search found nobody or ended before it looked
 */
public record MatchSearch(
        long id, UUID intakeKey, int number, Instant searchedAt, String modelVersion, List<Candidate> candidates) {
    /** Keeps a copy. */
    public MatchSearch {
        candidates = List.copyOf(candidates);
    }

    /** Whether this account was among the candidates. */
    public boolean showed(long accountId) {
        return candidate(accountId).isPresent();
    }

    /** The candidate with this account; nothing if it was not shown. */
    public Optional<Candidate> candidate(long accountId) {
        return candidates.stream()
                .filter(candidate -> candidate.accountId() == accountId)
                .findFirst();
    }

    /** Whether a candidate is very likely the same person: then <em>none of these</em> needs a reason. */
    public boolean showedVeryLikely() {
        return candidates.stream().anyMatch(candidate -> candidate.assessment().band() == Band.VERY_LIKELY);
    }
}
