package com.illinoisworknet.returningcitizens.benchmark.run;

import com.illinoisworknet.returningcitizens.benchmark.set.MatchingSet;
import java.util.List;

/**
 * Everything that a run brought.
 *
 * @param set what was asked
 * @param padding accounts that were added for speed only; 0 for none
 * @param modelVersion which model judged
 * @param load of the accounts
 * @param notLoaded accounts that some query is about, and that the load refused
 * @param sizes of what they take
 * @param results by query, in the order of the set
 * @param searches how fast they were
 * @param loadMemory the JVM's peak while loading
 * @param searchMemory the JVM's peak while searching
 */
public record Figures(
        MatchingSet set,
        long padding,
        String modelVersion,
        LoadFigures load,
        long notLoaded,
        DatabaseSizes sizes,
        List<SearchResult> results,
        SearchFigures searches,
        MemoryPeak loadMemory,
        MemoryPeak searchMemory) {
    /** Keeps a copy. */
    public Figures {
        results = List.copyOf(results);
    }

    /** How many accounts were searched. */
    public long accounts() {
        return load.loaded();
    }
}
