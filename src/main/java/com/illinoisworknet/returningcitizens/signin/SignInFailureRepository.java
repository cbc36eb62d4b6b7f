package com.illinoisworknet.returningcitizens.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Counts failed tries. */
@ApplicationScoped
class SignInFailureRepository {
    @PersistenceContext
    private EntityManager em;

    /** One at a time of those who try the same, on all servers, until the transaction ends. */
    void lock(SignInTry attempt) {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "sign-in " + attempt.usernameKey() + " " + attempt.network())
                .getSingleResult();
    }

    void add(SignInFailure failure) {
        em.persist(failure);
    }

    long countSince(SignInTry attempt, Instant from) {
        return em.createQuery("""
                        select count(f) from SignInFailure f
                        where f.usernameKey = :username and f.address = :address and f.failedAt > :from""", Long.class)
                .setParameter("username", attempt.usernameKey())
                .setParameter("address", attempt.network())
                .setParameter("from", from)
                .getSingleResult();
    }

    /** The usernames with so many failures from one address. */
    List<String> countedOut(Instant from, int allowed) {
        return em.createQuery("""
                        select distinct f.usernameKey from SignInFailure f
                        where f.failedAt > :from group by f.usernameKey, f.address
                        having count(f) >= :allowed""", String.class)
                .setParameter("from", from)
                .setParameter("allowed", (long) allowed)
                .getResultList();
    }

    /** From every address; answers how many there were. */
    int forgetAll(String usernameKey) {
        return em.createQuery("delete from SignInFailure f where f.usernameKey = :username")
                .setParameter("username", usernameKey)
                .executeUpdate();
    }

    void forget(SignInTry attempt) {
        em.createQuery("delete from SignInFailure f where f.usernameKey = :username and f.address = :address")
                .setParameter("username", attempt.usernameKey())
                .setParameter("address", attempt.network())
                .executeUpdate();
    }

    int purge(Instant before) {
        return em.createQuery("delete from SignInFailure f where f.failedAt <= :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
