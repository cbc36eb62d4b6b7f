package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the list of staff: all for the state, else of the partners' staff those who share an institution. */
@ApplicationScoped
class StaffListRepository {
    /** Stands for no institution, since an empty list is not allowed in SQL. */
    private static final Set<Long> NONE = Set.of(-1L);

    private static final String SEEN = """
             from StaffListRow r
            where (:statewide = true
                or r.role in :partnerRoles
                    and exists (select m from StaffMember m join m.institutionIds i
                                where m.accountId = r.accountId and i in :institutions))
              and (lower(r.username) like :part escape '!'
                or lower(concat(r.firstName, ' ', r.lastName)) like :part escape '!')""";

    @PersistenceContext
    private EntityManager em;

    Optional<StaffListRow> find(long accountId) {
        return Optional.ofNullable(em.find(StaffListRow.class, accountId));
    }

    long count(StaffProfile who, String search) {
        return seen(em.createQuery("select count(r)" + SEEN, Long.class), who, search)
                .getSingleResult();
    }

    /** By name. */
    List<StaffListRow> page(StaffProfile who, String search, StaffPage page) {
        String byName = " order by r.lastName, r.firstName, r.accountId";
        return seen(em.createQuery("select r" + SEEN + byName, StaffListRow.class), who, search)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    private static <T> TypedQuery<T> seen(TypedQuery<T> query, StaffProfile who, String search) {
        return query.setParameter("statewide", who.statewide())
                .setParameter("partnerRoles", List.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR))
                .setParameter("institutions", who.institutionIds().isEmpty() ? NONE : who.institutionIds())
                .setParameter("part", "%" + literally(search) + "%");
    }

    private static String literally(String search) {
        return search.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
