package com.illinoisworknet.returningcitizens.enrollment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How far ahead the dashboard looks.
 *
 * @param now from when
 * @param zone in whose days: Illinois
 */
record TaskDays(Instant now, ZoneId zone) {
    /** As the customer list and the customer's page mark a release that is near. */
    private static final int RELEASES = 30;
    /** A week is enough to meet the customer once more before the password ends. */
    private static final int EXPIRIES = 7;

    static TaskDays of(Clock clock) {
        return new TaskDays(clock.instant(), clock.getZone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    LocalDate lastRelease() {
        return today().plusDays(RELEASES);
    }

    LocalDate lastExpiry() {
        return today().plusDays(EXPIRIES);
    }
}
