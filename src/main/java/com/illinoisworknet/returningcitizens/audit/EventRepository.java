package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;

/** Adds to the trail. */
@ApplicationScoped
class EventRepository {
    @PersistenceContext
    private EntityManager em;

    @Inject
    CurrentAccount actor;

    @Inject
    Clock clock;

    void add(DomainEvent event) {
        em.createNativeQuery("""
                        insert into audit.event (happened_at, kind, actor_id, details)
                        values (?1, ?2, cast(nullif(?3, '') as bigint), cast(?4 as jsonb))""")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, event.getClass().getSimpleName())
                .setParameter(3, actor.id().map(String::valueOf).orElse(""))
                .setParameter(4, EventDetails.json(event))
                .executeUpdate();
    }
}
