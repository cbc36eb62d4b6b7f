package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads staff members. */
@ApplicationScoped
class StaffRepository {
    private static final List<String> WITH_CUSTOMERS = List.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR);

    @PersistenceContext
    private EntityManager em;

    /** Accounts of all staff who work with customers. */
    List<Long> workingWithCustomers() {
        return em.createQuery("select s.accountId from StaffMember s where s.role in :roles", Long.class)
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
                        where s.role in :roles and i in :institutions""", Long.class)
                .setParameter("roles", WITH_CUSTOMERS)
                .setParameter("institutions", institutionIds)
                .getResultList();
    }

    Optional<StaffMember> find(long accountId) {
        return Optional.ofNullable(em.find(StaffMember.class, accountId));
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
