package com.illinoisworknet.returningcitizens.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the reference tables. */
@ApplicationScoped
class ReferenceRepository {
    @PersistenceContext
    private EntityManager em;

    List<County> counties() {
        return em.createQuery("select c from County c order by c.inIllinois desc, c.name", County.class)
                .getResultList();
    }

    List<ParentInstitution> institutions(LocalDate day) {
        return em.createQuery("""
                        select i from ParentInstitution i
                        where i.validFrom <= :day and (i.validTo is null or i.validTo > :day)
                        order by i.name""", ParentInstitution.class)
                .setParameter("day", day)
                .getResultList();
    }

    Optional<ParentInstitution> institution(long id) {
        return Optional.ofNullable(em.find(ParentInstitution.class, id));
    }

    Optional<Offense> offense(long id) {
        return Optional.ofNullable(em.find(Offense.class, id));
    }

    List<Offense> offenses(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select o from Offense o where o.id in :ids", Offense.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Offense> offenses(LocalDate day) {
        return em.createQuery("""
                        select o from Offense o
                        where o.validFrom <= :day and (o.validTo is null or o.validTo > :day)
                        order by o.citation, o.title""", Offense.class).setParameter("day", day).getResultList();
    }
}
