package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import java.time.Instant;
import java.util.List;

/**
 * Somebody read a page of the trail.
 *
 * @param parts what sorts of things were asked for
 * @param from from when on
 * @param to until when, that moment excluded
 * @param newest id of the first entry shown; 0 if none was
 * @param oldest id of the last
 * @param entries how many were shown
 */
public record TrailViewed(List<String> parts, Instant from, Instant to, long newest, long oldest, int entries)
        implements DomainEvent {
    /** The look at a page; whose username was asked for is left out, since anything may be typed there. */
    static TrailViewed of(TrailSearch search, List<TrailEntry> page) {
        return new TrailViewed(
                search.parts().stream().map(TrailPart::name).sorted().toList(),
                search.from(),
                search.to(),
                page.stream().mapToLong(TrailEntry::id).max().orElse(0),
                page.stream().mapToLong(TrailEntry::id).min().orElse(0),
                page.size());
    }
}
