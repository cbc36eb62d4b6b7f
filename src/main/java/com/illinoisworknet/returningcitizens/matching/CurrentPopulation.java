package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.AccountCounts;
import com.illinoisworknet.returningcitizens.matching.model.Population;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Among whom people are looked for at this time. Read from the database at most once an hour, since it changes slowly;
 * counted when it never was.
 */
@ApplicationScoped
class CurrentPopulation {
    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    PopulationRepository counts;

    @Inject
    Clock clock;

    private final Population published = Population.of(AccountCounts.of(1));
    private Population population = published;
    private Instant until = Instant.MIN;

    /** The population; needs a transaction when it has to be read. */
    synchronized Population get() {
        if (clock.instant().isAfter(until)) {
            population = published.counted(counts.counts().orElseGet(this::countedNow));
            until = clock.instant().plus(KEPT);
        }
        return population;
    }

    private AccountCounts countedNow() {
        counts.count();
        return counts.counts().orElseThrow();
    }
}
