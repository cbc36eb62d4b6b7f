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
