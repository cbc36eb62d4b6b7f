package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import java.util.Comparator;

/**
 * An existing account that may belong to the person being added.
 *
 * @param accountId id of the account
 * @param assessment what the model thinks of it
 */
public record Candidate(long accountId, MatchAssessment assessment) {
    /** The likeliest first, the older account first among equals. */
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(
                    Candidate::assessment, MatchAssessment.LIKELIEST_FIRST)
            .thenComparing(Candidate::accountId);
}
