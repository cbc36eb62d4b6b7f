package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Staff members in the database. */
@ApplicationScoped
class StaffRepository {
    private static final List<String> WITH_CUSTOMERS = List.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR);

    @PersistenceContext
    private EntityManager em;

    /** Accounts of all active staff who work with customers. */
    List<Long> workingWithCustomers() {
        return em.createQuery(
                        "select s.accountId from StaffMember s where s.role in :roles and s.deactivatedAt is null",
                        Long.class)
                .setParameter("roles", WITH_CUSTOMERS)
                .getResultList();
    }

    /** Those of them who work at one of these institutions. */
    List<Long> workingAt(Set<Long> institutionIds) {
        if (institutionIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select distinct s.accountId from StaffMember s join s.institutionIds i
                        where s.role in :roles and i in :institutions and s.deactivatedAt is null""", Long.class)
                .setParameter("roles", WITH_CUSTOMERS)
                .setParameter("institutions", institutionIds)
                .getResultList();
    }

    Optional<StaffMember> find(long accountId) {
        return Optional.ofNullable(em.find(StaffMember.class, accountId));
    }

    void add(StaffMember member) {
        em.persist(member);
        em.flush();
    }

    /**
     * Sees that nobody was added by this form, nor will be until the transaction ends.
     *
     * @throws BusinessException {@code staff.addedAlready}
     */
    void requireUnused(UUID formKey) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "staff " + formKey)
                .getSingleResult();
        boolean used = em.createQuery("select count(s) from StaffMember s where s.formKey = :key", Long.class)
                        .setParameter("key", formKey.toString())
                        .getSingleResult()
                > 0;
        if (used) {
            throw new BusinessException("staff.addedAlready");
        }
    }

    /** The staff member, whom nobody else can change until the transaction ends. */
    StaffMember locked(long accountId) {
        return em.find(StaffMember.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Accounts of the active state administrators; none of them changes until the transaction ends. In one order. */
    List<Long> lockedAdministrators() {
        List<?> accounts = em.createNativeQuery("""
                        select account_id from staff_member where role = ?1 and deactivated_at is null
                        order by account_id for update""")
                .setParameter(1, Role.STATE_ADMINISTRATOR)
                .getResultList();
        return accounts.stream().map(id -> ((Number) id).longValue()).toList();
    }

    /** Those of these accounts that are staff. */
    List<StaffProfile> profiles(List<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select distinct s from StaffMember s left join fetch s.institutionIds
                        where s.accountId in :accounts""", StaffMember.class)
                .setParameter("accounts", accountIds)
                .getResultStream()
                .map(StaffMember::profile)
                .toList();
    }

    List<Long> sharingAnInstitution(long accountId) {
        return em.createQuery("""
                        select distinct other.accountId
                        from StaffMember own join own.institutionIds shared,
                            StaffMember other join other.institutionIds theirs
                        where own.accountId = :account and shared = theirs""", Long.class)
                .setParameter("account", accountId)
                .getResultList();
    }
}
