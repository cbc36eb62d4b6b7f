package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import java.util.List;

/**
 * What came of a query.
 *
 * @param queryId id in the set
 * @param judged every account that was compared, the likeliest first
 * @param shown those of them that are shown, in the order in which they are
 * @param overfull how many keys would have brought more accounts than their bound
 * @param milliseconds that the search took
 */
public record SearchResult(
        String queryId, List<Judgement> judged, List<Judgement> shown, int overfull, double milliseconds) {
    /** Keeps copies. */
    public SearchResult {
        judged = List.copyOf(judged);
        shown = List.copyOf(shown);
    }
}
