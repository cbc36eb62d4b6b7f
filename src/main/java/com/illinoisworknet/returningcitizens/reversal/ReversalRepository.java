package com.illinoisworknet.returningcitizens.reversal;

import com.illinoisworknet.returningcitizens.intake.CreationLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Holds the lock under which accounts come to be and enrollments are connected. */
@ApplicationScoped
class ReversalRepository {
    @PersistenceContext
    private EntityManager em;

    /** Waits until nobody else is making or connecting an account, and keeps others waiting until the end. */
    void oneAccountAtATime() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, CreationLock.KEY)
                .getResultList();
    }
}
