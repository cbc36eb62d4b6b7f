package com.illinoisworknet.returningcitizens.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Reads the list of staff. */
@ApplicationScoped
class StaffListRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<StaffListRow> find(long accountId) {
        return Optional.ofNullable(em.find(StaffListRow.class, accountId));
    }
}
