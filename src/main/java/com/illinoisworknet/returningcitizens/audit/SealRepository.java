package com.illinoisworknet.returningcitizens.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The chain over the trail, in the database. */
@ApplicationScoped
class SealRepository {
    @PersistenceContext
    private EntityManager em;

    /**
     * Seals events that wait, in a transaction of its own; does nothing while another server does.
     *
     * @return how many
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int seal(int atMost) {
        Object sealed = em.createNativeQuery("select audit.seal_events(?1)")
                .setParameter(1, atMost)
                .getSingleResult();
        return ((Number) sealed).intValue();
    }

    /** The end of the chain; number 0 while nothing is sealed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Anchor end() {
        List<?> rows = em.createNativeQuery("""
                        select number, encode(hash, 'hex') from audit.seal order by number desc limit 1""").getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Anchor(((Number) row[0]).longValue(), (String) row[1]))
                .findFirst()
                .orElse(Anchor.BEGINNING);
    }
}
