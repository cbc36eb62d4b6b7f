package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.matching.model.Band;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What staff compare and decide on, with nothing that they may not see.
 *
 * @param intakeKey which intake
 * @param entered the name that was entered
 * @param enteredValues what else was entered, by field; the SSN masked
 * @param candidates likeliest first, at most ten
 * @param searchesLeft how often what was entered may be changed and searched again
 * @param modelVersion the rules or weights that judged
 */
public record CandidateReview(
        UUID intakeKey,
        PersonName entered,
        EnteredValues enteredValues,
        List<ShownCandidate> candidates,
        int searchesLeft,
        String modelVersion) {
    /** Copies the candidates. */
    public CandidateReview {
        candidates = List.copyOf(candidates);
    }

    /** The candidate with this account; nothing if it was not shown. */
    public Optional<ShownCandidate> candidate(long accountId) {
        return candidates.stream()
                .filter(candidate -> candidate.accountId() == accountId)
                .findFirst();
    }

    /** What connecting to this candidate would do to the account; told only if the account is in scope. */
    public Optional<Connection> connectionTo(ShownCandidate candidate) {
        return candidate.about().details().map(inScope -> Connection.of(this, candidate));
    }

    /** Whether creating a new account needs a reason. */
    public boolean reasonNeeded() {
        return candidates.stream().anyMatch(candidate -> candidate.band() == Band.VERY_LIKELY);
    }
}
