package com.illinoisworknet.returningcitizens.matching;

import java.util.List;

/**
 * What a search for candidates brought.
 *
 * @param candidates those to show, the likeliest first
 * @param judged all that were compared, the likeliest first
 * @param overfull as of {@link FoundByKeys}
 * @param foremost the accounts shown, and their rivals
 */
record Found(List<Candidate> candidates, List<Candidate> judged, int overfull, List<IndexedPerson> foremost) {
    Found {
        candidates = List.copyOf(candidates);
        judged = List.copyOf(judged);
        foremost = List.copyOf(foremost);
    }
}
