package com.illinoisworknet.returningcitizens.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;

/** Reads the customer list within the scope, a page at a time. */
@ApplicationScoped
class CustomerListRepository {
    private static final String IN_SCOPE = """
             from CustomerListRow r
            where (:statewide = true
               or r.institutionId in :institutions
               or exists (select a from AssignedStaff a
                          where a.key.enrollmentId = r.enrollmentId and a.key.staffAccountId = :staff))""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    Scope scope;

    /** Newest enrollments first. */
    List<CustomerListRow> page(int first, int size) {
        String latestFirst = " order by r.enrolledOn desc, r.enrollmentId desc";
        return scoped(em.createQuery("select r" + IN_SCOPE + latestFirst, CustomerListRow.class))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those of these enrollments that are in scope. */
    List<CustomerListRow> of(Set<Long> enrollmentIds) {
        if (enrollmentIds.isEmpty()) {
            return List.of();
        }
        return scoped(em.createQuery("select r" + IN_SCOPE + " and r.enrollmentId in :ids", CustomerListRow.class))
                .setParameter("ids", enrollmentIds)
                .getResultList();
    }

    long count() {
        return scoped(em.createQuery("select count(r)" + IN_SCOPE, Long.class)).getSingleResult();
    }

    private <T> TypedQuery<T> scoped(TypedQuery<T> query) {
        return query.setParameter("statewide", scope.profile().statewide())
                .setParameter("institutions", scope.institutionIds())
                .setParameter("staff", scope.profile().accountId());
    }
}
