package com.illinoisworknet.returningcitizens.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps the tickets of browsers that are in customers' hands. */
@ApplicationScoped
class HandOverRepository {
    @PersistenceContext
    private EntityManager em;

    void add(HandOver handOver) {
        em.persist(handOver);
    }

    Optional<HandOver> find(UUID ticket) {
        return Optional.ofNullable(em.find(HandOver.class, ticket));
    }

    void remove(HandOver handOver) {
        em.remove(handOver);
    }

    /** Forgets those that nobody took back in time. */
    void removeExpired(Instant now) {
        em.createQuery("delete from HandOver h where h.expiresAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
