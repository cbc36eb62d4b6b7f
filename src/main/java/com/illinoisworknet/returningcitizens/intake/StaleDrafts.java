package com.illinoisworknet.returningcitizens.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Intakes that nobody finished: what was typed comes back for 24 hours, then it is destroyed. */
@ApplicationScoped
public class StaleDrafts {
    /** How long what was typed is kept for who comes back. */
    static final Duration KEPT = Duration.ofHours(24);

    private static final int AT_ONCE = 500;

    @Inject
    IntakeRepository intakes;

    @Inject
    Event<IntakeAbandoned> abandoned;

    @Inject
    Clock clock;

    /**
     * Destroys what was typed into intakes untouched for a day, and marks them abandoned; some hundred in a transaction
     * of its own. Passes over those that somebody is at, and those that another server is destroying.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean destroy() {
        List<UUID> keys = intakes.abandonUntouchedSince(clock.instant().minus(KEPT), AT_ONCE);
        keys.forEach(key -> abandoned.fire(new IntakeAbandoned(key)));
        return keys.size() == AT_ONCE;
    }
}
