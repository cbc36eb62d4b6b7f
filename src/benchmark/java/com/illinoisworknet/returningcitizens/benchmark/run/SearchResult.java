package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import java.util.List;

/**
 * What came of a query.
 *
 * @param queryId id in the set
 * @param judged every account that was compared, the likeliest first
 * @param shown those of them that are shown, in the order in which they are
 * @param cutOff how many accounts the bounds of the keys kept from being compared
 * @param milliseconds that the search took
 */
public record SearchResult(
        String queryId, List<Judgement> judged, List<Judgement> shown, long cutOff, double milliseconds) {
    /** Keeps copies. */
    public SearchResult {
        judged = List.copyOf(judged);
        shown = List.copyOf(shown);
    }
}
