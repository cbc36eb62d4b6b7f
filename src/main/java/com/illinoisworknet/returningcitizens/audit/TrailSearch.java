package com.illinoisworknet.returningcitizens.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/**
 * Which entries of the trail are asked for, newest first.
 *
 * @param parts what sorts of things
 * @param username of who did it, however written; empty for anybody
 * @param from from when on
 * @param to until when, that moment excluded
 * @param before only entries with a lower id: the next page begins where the one before ended
 */
public record TrailSearch(Set<TrailPart> parts, String username, Instant from, Instant to, long before) {
    /** Stands for the newest entries. */
    public static final long NEWEST = Long.MAX_VALUE;

    /** Copies the parts and folds the username. */
    public TrailSearch {
        parts = Set.copyOf(parts);
        username = username.strip().toLowerCase(Locale.ROOT);
    }
}
