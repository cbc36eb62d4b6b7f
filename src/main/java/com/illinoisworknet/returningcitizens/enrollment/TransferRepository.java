package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NamedConstraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps requests for transfers, and has the database carry them out. */
@ApplicationScoped
class TransferRepository {
    @PersistenceContext
    private EntityManager em;

    @Inject
    Scope scope;

    /**
     * Adds a request at once, so that the walls of the database speak here.
     *
     * @throws BusinessException {@code transfer.openAlready} if the enrollment has an open one
     */
    void add(Transfer transfer) {
        try {
            em.persist(transfer);
            em.flush();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    /** Holds a request for this transaction. */
    Optional<Transfer> lock(long id) {
        return Optional.ofNullable(em.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Holds the open request of an enrollment for this transaction. */
    Optional<Transfer> lockOpen(long enrollmentId) {
        return em.createQuery("""
                        select t from Transfer t
                        where t.enrollmentId = :enrollment
                            and t.state = :state""", Transfer.class)
                .setParameter("enrollment", enrollmentId)
                .setParameter("state", TransferState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The open request of an enrollment, by its id. */
    Optional<Long> openOf(long enrollmentId) {
        return em.createQuery("""
                        select t.id from Transfer t
                        where t.enrollmentId = :enrollment
                            and t.state = :state""", Long.class)
                .setParameter("enrollment", enrollmentId)
                .setParameter("state", TransferState.OPEN)
                .getResultStream()
                .findFirst();
    }

    Optional<TransferRow> find(long id) {
        return Optional.ofNullable(em.find(TransferRow.class, id));
    }

    /** Open requests that institutions of the staff member are asked, of others than themselves; oldest first. */
    List<TransferRow> waiting() {
        return em.createQuery("""
                        select r from TransferRow r
                        where r.state = :state
                            and r.requestedBy <> :staff
                            and (:statewide = true or r.askedInstitutionId in :institutions)
                        order by r.requestedAt, r.transferId""", TransferRow.class)
                .setParameter("state", TransferState.OPEN)
                .setParameter("staff", scope.profile().accountId())
                .setParameter("statewide", scope.profile().statewide())
                .setParameter("institutions", scope.institutionIds())
                .getResultList();
    }

    /** What the staff member asked for: open, or closed since; newest first. */
    List<TransferRow> askedFor(Instant closedSince) {
        return em.createQuery("""
                        select r from TransferRow r
                        where r.requestedBy = :staff and (r.closedAt is null or r.closedAt >= :since)
                        order by r.transferId desc""", TransferRow.class)
                .setParameter("staff", scope.profile().accountId())
                .setParameter("since", closedSince)
                .getResultList();
    }

    /** The transfer by which an enrollment left an institution of the staff member last. */
    Optional<Long> lastOut(long enrollmentId) {
        return em.createQuery("""
                        select t.id from Transfer t
                        where t.enrollmentId = :enrollment
                            and t.state = :state
                            and t.fromInstitutionId in :institutions
                        order by t.id desc""", Long.class)
                .setParameter("enrollment", enrollmentId)
                .setParameter("state", TransferState.APPROVED)
                .setParameter("institutions", scope.institutionIds())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Moves the customer of a request; nothing if it is not the staff member's to decide. */
    Optional<TransferApproval> approve(long id, Instant at) {
        List<?> rows = em.createNativeQuery("""
                        select closed_now, outcome, account_id, array_to_string(unassigned, ' ')
                        from approve_transfer(?1, ?2)""")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(at))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(TransferRepository::approval)
                .findFirst();
    }

    private static TransferApproval approval(Object[] row) {
        List<Long> unassigned = Stream.of(((String) row[3]).split(" "))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .toList();
        return new TransferApproval(
                (Boolean) row[0], TransferState.valueOf((String) row[1]), ((Number) row[2]).longValue(), unassigned);
    }

    private static RuntimeException refusal(PersistenceException failure) {
        boolean open = NamedConstraint.violatedBy(failure)
                .filter("transfer_open_unique"::equals)
                .isPresent();
        return open ? new BusinessException("transfer.openAlready") : failure;
    }
}
