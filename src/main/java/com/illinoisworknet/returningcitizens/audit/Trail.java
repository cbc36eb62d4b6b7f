package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.RefusalEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes every event down: a deed or a look in its own transaction, a refusal in another. */
@ApplicationScoped
public class Trail {
    @Inject
    EventRepository events;

    @Inject
    RefusalRecordService refusals;

    void on(@Observes DomainEvent event) {
        if (event instanceof RefusalEvent refusal) {
            refusals.record(refusal);
        } else {
            events.add(event);
        }
    }
}
