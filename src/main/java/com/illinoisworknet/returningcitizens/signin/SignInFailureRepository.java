package com.illinoisworknet.returningcitizens.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Counts failed tries. */
@ApplicationScoped
class SignInFailureRepository {
    @PersistenceContext
    private EntityManager em;

    void add(SignInFailure failure) {
        em.persist(failure);
    }

    long countSince(SignInTry attempt, Instant from) {
        return em.createQuery("""
                        select count(f) from SignInFailure f
                        where f.usernameKey = :username and f.address = :address and f.failedAt > :from""", Long.class)
                .setParameter("username", attempt.usernameKey())
                .setParameter("address", attempt.address())
                .setParameter("from", from)
                .getSingleResult();
    }

    void forget(SignInTry attempt) {
        em.createQuery("delete from SignInFailure f where f.usernameKey = :username and f.address = :address")
                .setParameter("username", attempt.usernameKey())
                .setParameter("address", attempt.address())
                .executeUpdate();
    }
}
