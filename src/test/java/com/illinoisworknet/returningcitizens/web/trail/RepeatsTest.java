package com.illinoisworknet.returningcitizens.web.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.TrailEntry;
import com.illinoisworknet.returningcitizens.audit.TrailPart;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What reads the same in a row is one item of a time line. */
class RepeatsTest {
    @Test
    void sameDeedOfSamePersonOnOneDayIsOneRun() {
        var runs = Repeats.of(
                List.of(
                        entry(5, "2026-11-24T15:00:00Z", "CustomerViewed", 7),
                        entry(4, "2026-11-24T09:00:00Z", "CustomerViewed", 7)),
                RepeatsTest::day);

        assertThat(runs)
                .singleElement()
                .satisfies(run -> assertThat(run).extracting(TrailEntry::id).containsExactly(5L, 4L));
    }

    @Test
    void anotherDeedAnotherPersonAndAnotherDayBeginAnew() {
        var runs = Repeats.of(
                List.of(
                        entry(5, "2026-11-24T15:00:00Z", "CustomerViewed", 7),
                        entry(4, "2026-11-24T14:00:00Z", "CustomerEnrolled", 7),
                        entry(3, "2026-11-24T13:00:00Z", "CustomerEnrolled", 8),
                        entry(2, "2026-11-23T13:00:00Z", "CustomerEnrolled", 8)),
                RepeatsTest::day);

        assertThat(runs).hasSize(4);
    }

    @Test
    void nothingHappenedIsNoRun() {
        assertThat(Repeats.of(List.of(), RepeatsTest::day)).isEmpty();
    }

    private static TrailEntry entry(long id, String at, String kind, long actorId) {
        return new TrailEntry(id, Instant.parse(at), kind, TrailPart.LOOKS, actorId, "Dana Whitfield", 41, "Kewanee");
    }

    private static LocalDate day(TrailEntry entry) {
        return LocalDate.ofInstant(entry.at(), ZoneOffset.UTC);
    }
}
