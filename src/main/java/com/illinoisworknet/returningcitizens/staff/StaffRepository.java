package com.illinoisworknet.returningcitizens.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads staff members. */
@ApplicationScoped
class StaffRepository {
    @PersistenceContext
    private EntityManager em;

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
