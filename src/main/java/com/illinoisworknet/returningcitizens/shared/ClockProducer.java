package com.illinoisworknet.returningcitizens.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one clock of the application. Moments are its instants; <em>today</em> is its date in Illinois.
 *
 * <p>Everything else asks for a {@link Clock} and never for the system's time, so that a test can set it.
 */
@ApplicationScoped
public class ClockProducer {
    /** Illinois lies in one time zone. */
    public static final ZoneId ILLINOIS = ZoneId.of("America/Chicago");

    @Produces
    Clock clock() {
        return Clock.system(ILLINOIS);
    }
}
