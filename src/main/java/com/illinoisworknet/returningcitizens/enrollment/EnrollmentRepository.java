package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NamedConstraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps enrollments. The database shows those in scope only; beyond it look {@link StatewideRepository}. */
@ApplicationScoped
class EnrollmentRepository {
    @PersistenceContext
    private EntityManager em;

    /**
     * Adds an enrollment at once, so that the walls of the database speak here.
     *
     * @throws BusinessException {@code enrollment.liveAlready} if the account or the IDOC number has a live one
     */
    void add(Enrollment enrollment) {
        try {
            em.persist(enrollment);
            em.flush();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    void add(ReportedIdentity reported) {
        em.persist(reported);
    }

    Optional<ReportedIdentity> reported(long enrollmentId) {
        return Optional.ofNullable(em.find(ReportedIdentity.class, enrollmentId));
    }

    Optional<Enrollment> find(long id) {
        return Optional.ofNullable(em.find(Enrollment.class, id));
    }

    /** Those of these accounts that are in scope, latest first. */
    List<Enrollment> ofAccounts(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select e from Enrollment e where e.accountId in :ids order by e.enrolledAt desc, e.id desc",
                        Enrollment.class)
                .setParameter("ids", accountIds)
                .getResultList();
    }

    private static RuntimeException refusal(PersistenceException failure) {
        boolean liveAlready = NamedConstraint.violatedBy(failure)
                .filter(name -> name.startsWith("enrollment_live_"))
                .isPresent();
        return liveAlready ? new BusinessException("enrollment.liveAlready") : failure;
    }
}
