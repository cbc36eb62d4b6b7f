package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.enrollment.CustomerKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Reads the trail for pages, newest first. */
@ApplicationScoped
class TrailRepository {
    @PersistenceContext
    private EntityManager em;

    List<TrailEntry> page(TrailSearch search, TrailScope scope, int size) {
        return em.createQuery("""
                        select e from TrailRow e
                        where e.id < :before and e.happenedAt >= :from and e.happenedAt < :to and e.part in :parts
                            and (:username = '' or e.actorUsernameKey = :username)
                            and (:everything = true or e.actorId in :actors or e.institutionId in :institutions)
                        order by e.id desc""", TrailRow.class)
                .setParameter("before", search.before())
                .setParameter("from", search.from())
                .setParameter("to", search.to())
                .setParameter("parts", search.parts())
                .setParameter("username", search.username())
                .setParameter("everything", scope.everything())
                .setParameter("actors", scope.actors())
                .setParameter("institutions", scope.institutions())
                .setMaxResults(size)
                .getResultStream()
                .map(row -> row.entry(scope::tells))
                .toList();
    }

    /** What happened to a customer; nothing of what belongs to another enrollment or intake of the account. */
    List<TrailEntry> of(CustomerKeys customer, TrailScope scope, int most) {
        List<?> rows = em.createNativeQuery("""
                        select e.*
                        from audit.trail_entry e
                        where e.enrollment_id = ?1 or e.intake_key = cast(?2 as uuid)
                            or (e.account_id = ?3 and e.enrollment_id is null and e.intake_key is null)
                        order by e.id desc""", TrailRow.class)
                .setParameter(1, customer.enrollmentId())
                .setParameter(2, customer.intakeKey().toString())
                .setParameter(3, customer.accountId())
                .setMaxResults(most)
                .getResultList();
        return rows.stream()
                .map(TrailRow.class::cast)
                .map(row -> row.entry(one -> one.isOf(customer.enrollmentId()) || scope.tells(one)))
                .toList();
    }
}
