package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Suppositions;
import java.util.List;
import java.util.function.Function;

/** Finds for the candidates of a search what would lift each to a higher band. */
final class Lifting {
    private final List<Long> accountIds;
    private final Suppositions suppositions;

    private Lifting(List<Long> accountIds, Suppositions suppositions) {
        this.accountIds = accountIds;
        this.suppositions = suppositions;
    }

    /** Among the foremost of a search. */
    static Lifting of(Found found, Function<List<PersonTraits>, Suppositions> among) {
        List<PersonTraits> traits =
                found.foremost().stream().map(IndexedPerson::traits).toList();
        return new Lifting(
                found.foremost().stream().map(IndexedPerson::accountId).toList(), among.apply(traits));
    }

    /** The candidate with what would lift it, if something would; one far behind the foremost is left as it is. */
    Candidate lifted(Candidate candidate) {
        int place = accountIds.indexOf(candidate.accountId());
        if (place < 0) {
            return candidate;
        }
        return new Candidate(
                candidate.accountId(),
                candidate.assessment(),
                suppositions.lift(place, candidate.assessment()).stream().toList());
    }
}
