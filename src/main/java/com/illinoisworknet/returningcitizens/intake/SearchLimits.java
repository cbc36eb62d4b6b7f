package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.matching.MatchingService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often staff may search: {@code search.per-intake} (3) for one person, and {@code search.per-day} (20) of those
 * that end without an enrollment. Each release by a supervisor gives as many again.
 *
 * <p>It keeps the search from being used to find out about people who are not being enrolled.
 */
@RequestScoped
class SearchLimits {
    @Inject
    IntakeRepository intakes;

    @Inject
    MatchingService matching;

    @Inject
    Event<SearchLimitReached> reached;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "search.per-intake", defaultValue = "3")
    int perIntake;

    @Inject
    @ConfigProperty(name = "search.per-day", defaultValue = "20")
    int perDay;

    /** How many more searches this intake has. */
    int left(UUID intakeKey) {
        return Math.max(0, perIntake * shares(intakes.stopsOf(intakeKey), false) - matching.searchesOf(intakeKey));
    }

    /** The stop, if this staff member may not search for this intake now. */
    Optional<IntakeOutcome.SearchStopped> stop(UUID intakeKey, long staffId) {
        if (left(intakeKey) == 0) {
            return Optional.of(stop(intakeKey, staffId, false));
        }
        Instant today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        int allowed = perDay * shares(intakes.dayStopsSince(staffId, today), true);
        boolean spent = matching.fruitlessSearchesSince(staffId, today) >= allowed;
        return spent ? Optional.of(stop(intakeKey, staffId, true)) : Optional.empty();
    }

    private IntakeOutcome.SearchStopped stop(UUID intakeKey, long staffId, boolean day) {
        if (intakes.stopsOf(intakeKey).stream().noneMatch(StoppedSearch::waiting)) {
            intakes.add(StoppedSearch.stop(intakeKey, staffId, day, clock.instant()));
            reached.fire(new SearchLimitReached(intakeKey, day));
        }
        return new IntakeOutcome.SearchStopped(day, day ? perDay : matching.searchesOf(intakeKey));
    }

    /** One share to begin with, and one more for each release. */
    private static int shares(List<StoppedSearch> stops, boolean day) {
        return 1
                + (int) stops.stream()
                        .filter(stop -> stop.perDay() == day && !stop.waiting())
                        .count();
    }
}
