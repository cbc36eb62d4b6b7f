package com.illinoisworknet.returningcitizens.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How long somebody may do nothing, and how long a sign-in may last, before they are signed out (NIST SP 800-63B-4,
 * 2.2.3); a wrong setting keeps the application from starting.
 */
@ApplicationScoped
public class IdleSettings {
    /** So much time people must have to ask for more (WCAG 2.2.1). */
    private static final int LEAST_WARNING = 20;

    private static final int MOST_IDLE = 28_800;
    private static final int MOST_HOURS = 24;

    @Inject
    @ConfigProperty(name = "session.idle-seconds", defaultValue = "900")
    int idleSeconds;

    @Inject
    @ConfigProperty(name = "session.warning-seconds", defaultValue = "120")
    int warningSeconds;

    @Inject
    @ConfigProperty(name = "session.longest-hours", defaultValue = "12")
    int longestHours;

    @PostConstruct
    void check() {
        if (warningSeconds < LEAST_WARNING) {
            throw new IllegalStateException("The setting session.warning-seconds is " + warningSeconds
                    + "; people must have at least " + LEAST_WARNING + " seconds.");
        }
        if (idleSeconds <= warningSeconds || idleSeconds > MOST_IDLE) {
            throw new IllegalStateException("The setting session.idle-seconds is " + idleSeconds
                    + "; it must lie between session.warning-seconds and " + MOST_IDLE + ".");
        }
        if (longestHours < 1 || longestHours > MOST_HOURS) {
            throw new IllegalStateException("The setting session.longest-hours is " + longestHours
                    + "; it must lie between 1 and " + MOST_HOURS + ".");
        }
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        // being called is enough: the settings are checked at the start and not at the first use
    }

    int idleSeconds() {
        return idleSeconds;
    }

    int warningSeconds() {
        return warningSeconds;
    }

    /** How long a sign-in lasts at most, however busy its holder is. */
    Duration longest() {
        return Duration.ofHours(longestHours);
    }
}
