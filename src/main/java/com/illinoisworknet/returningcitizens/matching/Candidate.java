package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.Caution;
import com.illinoisworknet.returningcitizens.matching.model.MatchAssessment;
import com.illinoisworknet.returningcitizens.matching.model.WhatIf;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * An existing account that may belong to the person being added.
 *
 * @param accountId id of the account
 * @param assessment what the model thinks of it
 * @param lifts the one change that would lift it to a higher band; none if nothing would, or it was not asked
 */
public record Candidate(long accountId, MatchAssessment assessment, List<WhatIf> lifts) {
    /** The likeliest first, the older account first among equals. */
    static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(
                    Candidate::assessment, MatchAssessment.LIKELIEST_FIRST)
            .thenComparing(Candidate::accountId);

    /** Keeps a copy. */
    public Candidate {
        lifts = List.copyOf(lifts);
    }

    /** A candidate of whom it was not asked what would lift it. */
    public Candidate(long accountId, MatchAssessment assessment) {
        this(accountId, assessment, List.of());
    }

    /** The changes that may be told of an account outside the scope. */
    public List<WhatIf> liftsOutOfScope() {
        return lifts.stream().filter(lift -> lift.toldOutOfScope(assessment)).toList();
    }

    /** The same, with caution if its holder is in custody elsewhere. */
    Candidate cautioned(LongPredicate inCustodyElsewhere) {
        return inCustodyElsewhere.test(accountId)
                ? new Candidate(accountId, assessment.with(Caution.TWO_CUSTODIES), lifts)
                : this;
    }
}
