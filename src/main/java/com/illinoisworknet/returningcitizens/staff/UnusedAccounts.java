package com.illinoisworknet.returningcitizens.staff;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From when on a staff account counts as unused: {@code staff.unused-days} (60) after its last use (NIST SP 800-53 Rev.
 * 5, AC-2(3)). A wrong setting keeps the application from starting.
 */
@ApplicationScoped
class UnusedAccounts {
    private static final int MOST_DAYS = 3650;

    @Inject
    @ConfigProperty(name = "staff.unused-days", defaultValue = "60")
    int unusedDays;

    @Inject
    Clock clock;

    @PostConstruct
    void check() {
        if (unusedDays < 1 || unusedDays > MOST_DAYS) {
            throw new IllegalStateException("The setting staff.unused-days is " + unusedDays
                    + "; it must lie between 1 and " + MOST_DAYS + ".");
        }
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        // being called is enough: the setting is checked at the start and not at the first sign-in
    }

    /** Whether nobody used the account for so long. */
    boolean include(StaffListRow account) {
        return account.unusedSince(since());
    }

    private Instant since() {
        return clock.instant().minus(Duration.ofDays(unusedDays));
    }
}
