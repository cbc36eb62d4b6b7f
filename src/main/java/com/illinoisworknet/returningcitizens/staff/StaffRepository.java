package com.illinoisworknet.returningcitizens.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads staff members. */
@ApplicationScoped
class StaffRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<StaffMember> find(long accountId) {
        return Optional.ofNullable(em.find(StaffMember.class, accountId));
    }
}
