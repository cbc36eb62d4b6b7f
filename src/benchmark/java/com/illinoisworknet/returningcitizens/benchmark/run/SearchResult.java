package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.measures.Judgement;
import java.util.List;

/**
 * What came of a query.
 *
 * @param queryId id in the set
 * @param judged every account that was compared, the likeliest first
 * @param shownCount how many of them, from the first, are shown
 * @param cutOff how many accounts the bounds of the keys kept from being compared
 * @param milliseconds that the search took
 */
public record SearchResult(String queryId, List<Judgement> judged, int shownCount, long cutOff, double milliseconds) {
    /** Keeps a copy. */
    public SearchResult {
        judged = List.copyOf(judged);
    }

    /** What is shown, the likeliest first. */
    public List<Judgement> shown() {
        return judged.subList(0, shownCount);
    }
}
