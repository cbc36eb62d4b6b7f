package com.illinoisworknet.returningcitizens.reference;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NamedConstraint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reference tables. */
@ApplicationScoped
class ReferenceRepository {
    private static final Set<String> UNIQUE = Set.of("parent_institution_name_unique", "offense_unique");

    @PersistenceContext
    private EntityManager em;

    List<County> counties() {
        return em.createQuery("select c from County c order by c.inIllinois desc, c.name", County.class)
                .getResultList();
    }

    List<ParentInstitution> institutions(LocalDate day) {
        return em.createQuery("""
                        select i from ParentInstitution i
                        where i.validity.validFrom <= :day and (i.validity.validTo is null or i.validity.validTo > :day)
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
                        where o.validity.validFrom <= :day and (o.validity.validTo is null or o.validity.validTo > :day)
                        order by o.citation, o.title""", Offense.class).setParameter("day", day).getResultList();
    }

    /** All rows of a kind, ended ones too, by what they are called. */
    List<? extends ReferenceRow> all(ReferenceKind kind) {
        return switch (kind) {
            case INSTITUTIONS ->
                em.createQuery("select i from ParentInstitution i order by i.name", ParentInstitution.class)
                        .getResultList();
            case OFFENSES ->
                em.createQuery("select o from Offense o order by o.citation, o.title", Offense.class)
                        .getResultList();
        };
    }

    Optional<? extends ReferenceRow> find(ReferenceKind kind, long id) {
        return switch (kind) {
            case INSTITUTIONS -> institution(id);
            case OFFENSES -> offense(id);
        };
    }

    /** Lets nobody else change rows of a kind until the transaction ends; asked before anything of them is read. */
    void hold(ReferenceKind kind) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "reference " + kind)
                .getSingleResult();
    }

    /**
     * Stores a new row, which has its id then.
     *
     * @throws BusinessException {@code referenceRow.taken}
     */
    ReferenceRow add(ReferenceText text) {
        ReferenceRow row = text.kind() == ReferenceKind.OFFENSES ? Offense.of(text) : ParentInstitution.of(text);
        em.persist(row);
        flush();
        return row;
    }

    /**
     * Writes what was changed.
     *
     * @throws BusinessException {@code referenceRow.taken} if another row is called so
     */
    void flush() {
        try {
            em.flush();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(PersistenceException failure) {
        boolean taken =
                NamedConstraint.violatedBy(failure).filter(UNIQUE::contains).isPresent();
        return taken ? new BusinessException("referenceRow.taken") : failure;
    }
}
