package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NamedConstraint;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** At once, so that another can be added. */
    void remove(ReportedIdentity reported, long enrollmentId) {
        em.detach(reported);
        em.createNativeQuery("delete from reported_identity where enrollment_id = ?1")
                .setParameter(1, enrollmentId)
                .executeUpdate();
    }

    /**
     * Moves an enrollment to another account, at once.
     *
     * @throws BusinessException {@code enrollment.liveAlready} if both it and one of the account are live
     */
    void move(long enrollmentId, long toAccountId, LastChange change) {
        try {
            em.createNativeQuery("""
                            update enrollment
                            set account_id = ?2, changed_at = ?3, changed_by = ?4, version = version + 1
                            where id = ?1""")
                    .setParameter(1, enrollmentId)
                    .setParameter(2, toAccountId)
                    .setParameter(3, Timestamp.from(change.at()))
                    .setParameter(4, change.by())
                    .executeUpdate();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
        em.refresh(em.find(Enrollment.class, enrollmentId));
    }

    /**
     * Reads it anew, and keeps others from changing it until the transaction ends.
     *
     * @throws NotFoundException if it was moved out of scope meanwhile
     */
    void lock(Enrollment enrollment) {
        readAgain(enrollment, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Reads it anew.
     *
     * @throws NotFoundException if it was moved out of scope meanwhile
     */
    void readAgain(Enrollment enrollment) {
        readAgain(enrollment, LockModeType.NONE);
    }

    private void readAgain(Enrollment enrollment, LockModeType lock) {
        try {
            em.refresh(enrollment, lock);
        } catch (EntityNotFoundException moved) {
            throw new NotFoundException("an enrollment that was moved away");
        }
    }

    /**
     * Writes what was changed at once, so that the walls of the database speak here.
     *
     * @throws BusinessException {@code enrollment.numberTaken} if the IDOC number has a live enrollment
     */
    void write() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw numberTaken(e);
        }
    }

    /** Answers whether there was something to do. */
    boolean assign(long enrollmentId, Assignment assignment) {
        return em.createNativeQuery("""
                        insert into assignment (enrollment_id, staff_account_id, assigned_at, assigned_by)
                        values (?1, ?2, ?3, ?4) on conflict do nothing""")
                        .setParameter(1, enrollmentId)
                        .setParameter(2, assignment.staffAccountId())
                        .setParameter(3, Timestamp.from(assignment.assignedAt()))
                        .setParameter(4, assignment.assignedBy())
                        .executeUpdate()
                > 0;
    }

    /** Answers whether there was something to do. */
    boolean unassign(long enrollmentId, long staffAccountId) {
        return em.createNativeQuery("delete from assignment where enrollment_id = ?1 and staff_account_id = ?2")
                        .setParameter(1, enrollmentId)
                        .setParameter(2, staffAccountId)
                        .executeUpdate()
                > 0;
    }

    /** The enrollments at these institutions to which a staff member is assigned, in the order of their ids. */
    List<Enrollment> assignedAt(long staffAccountId, Set<Long> institutionIds) {
        if (institutionIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select e from Enrollment e join e.assignments a
                        where e.institutionId in :institutions and a.staffAccountId = :staff
                        order by e.id""", Enrollment.class)
                .setParameter("institutions", institutionIds)
                .setParameter("staff", staffAccountId)
                .getResultList();
    }

    Optional<Enrollment> find(long id) {
        return Optional.ofNullable(em.find(Enrollment.class, id));
    }

    /** Those of these accounts that are in scope, latest first. */
    List<Enrollment> ofAccounts(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select e from Enrollment e
                        where e.accountId in :ids and (e.ending.reason is null or e.ending.reason not like 'VOID%')
                        order by e.enrolledAt desc, e.id desc""", Enrollment.class)
                .setParameter("ids", accountIds)
                .getResultList();
    }

    private static RuntimeException numberTaken(PersistenceException failure) {
        boolean taken = NamedConstraint.violatedBy(failure)
                .filter("enrollment_live_idoc_unique"::equals)
                .isPresent();
        return taken ? new BusinessException("enrollment.numberTaken") : failure;
    }

    private static RuntimeException refusal(PersistenceException failure) {
        boolean liveAlready = NamedConstraint.violatedBy(failure)
                .filter(name -> name.startsWith("enrollment_live_"))
                .isPresent();
        return liveAlready ? new BusinessException("enrollment.liveAlready") : failure;
    }
}
