package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.util.List;

/**
 * Everything that a run brought.
 *
 * @param set what was asked
 * @param padding accounts that were added for speed only; 0 for none
 * @param modelVersion which model judged
 * @param loaded what was searched
 * @param results by query, in the order of the set
 * @param searches how fast they were
 */
public record Figures(
        MatchingSet set,
        long padding,
        String modelVersion,
        LoadedAccounts loaded,
        List<SearchResult> results,
        SearchFigures searches) {
    /** Keeps a copy. */
    public Figures {
        results = List.copyOf(results);
    }

    /** How many accounts were searched. */
    public long accounts() {
        return loaded.load().loaded();
    }
}
