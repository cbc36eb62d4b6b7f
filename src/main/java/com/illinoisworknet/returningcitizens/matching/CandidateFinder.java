package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.Population;

/**
 * Finds candidates for a person: asks the index by all keys, and has what they bring judged. Knows no container, so that
 * it can be measured without one.
 */
final class CandidateFinder {
    private final TraitRepository index;
    private final MatchModel model;
    private final Population population;

    CandidateFinder(TraitRepository index, MatchModel model, Population population) {
        this.index = index;
        this.model = model;
        this.population = population;
    }

    /** The accounts that may be this person's, the likeliest first. */
    Found find(PersonTraits entered) {
        FoundByKeys found = index.find(model.keysOf(entered, population));
        return new Judging(model, population).judge(entered, found);
    }
}
