package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Asks about enrollments anywhere in the state, also outside of the scope: through functions of the database that
 * answer as little as Add Customer has to know.
 */
@ApplicationScoped
class StatewideRepository {
    @PersistenceContext
    private EntityManager em;

    Optional<LiveEnrollment> liveByIdocNumber(IdocNumber number) {
        return live(em.createNativeQuery("""
                        select enrollment_id, account_id, institution_id, in_scope
                        from live_enrollment_by_number(?1)""").setParameter(1, number.value()));
    }

    Optional<LiveEnrollment> liveOfAccount(long accountId) {
        return live(em.createNativeQuery("""
                        select enrollment_id, account_id, institution_id, in_scope
                        from live_enrollment_of_account(?1)""").setParameter(1, accountId));
    }

    /** The id of the enrollment that an intake made. */
    Optional<Long> byIntake(UUID intakeKey) {
        return rows(em.createNativeQuery("""
                        select made.id from enrollment_of_intake(cast(?1 as uuid)) as made(id)
                        where made.id is not null""").setParameter(1, intakeKey.toString())).stream()
                .map(id -> ((Number) id).longValue())
                .findFirst();
    }

    /** Whether the holder of an account is enrolled at another institution and under another number. */
    boolean isInOtherCustody(long accountId, long institutionId, IdocNumber number) {
        return (Boolean) em.createNativeQuery("select is_in_other_custody(?1, ?2, ?3)")
                .setParameter(1, accountId)
                .setParameter(2, institutionId)
                .setParameter(3, number.value())
                .getSingleResult();
    }

    /** Whether the account of an enrollment has another one that is not void, live or ended. */
    boolean hasOther(long enrollmentId) {
        return (Boolean) em.createNativeQuery("select has_other_enrollment(?1)")
                .setParameter(1, enrollmentId)
                .getSingleResult();
    }

    /** What staff reported when they connected somebody to an account, by decisions after one; the first one first. */
    List<SealedLink> linkedAfter(long decisionId, long accountId) {
        return rows(em.createNativeQuery("""
                        select decision_id, enrollment_id, first_name, middle_name, last_name, suffix, ssn_key_id,
                            ssn_ciphertext
                        from links_of_account(?1, ?2)""").setParameter(1, accountId).setParameter(2, decisionId)).stream()
                .map(row -> new SealedLink((Object[]) row))
                .toList();
    }

    /** What the latest enrollment of an account says of its holder. */
    Optional<EnrolledTraits> traits(long accountId) {
        return rows(em.createNativeQuery("select idoc_number, county_codes from enrolled_traits(?1)")
                        .setParameter(1, accountId))
                .stream()
                .map(Object[].class::cast)
                .map(row -> new EnrolledTraits(new IdocNumber((String) row[0]), codes((String) row[1])))
                .findFirst();
    }

    private static Optional<LiveEnrollment> live(Query query) {
        return rows(query).stream()
                .map(Object[].class::cast)
                .map(row -> new LiveEnrollment(id(row[0]), id(row[1]), id(row[2]), (Boolean) row[3]))
                .findFirst();
    }

    private static List<?> rows(Query query) {
        return query.getResultList();
    }

    private static long id(Object cell) {
        return ((Number) cell).longValue();
    }

    private static Set<String> codes(String apartByBlanks) {
        return apartByBlanks.isEmpty() ? Set.of() : Set.of(apartByBlanks.split(" "));
    }
}
