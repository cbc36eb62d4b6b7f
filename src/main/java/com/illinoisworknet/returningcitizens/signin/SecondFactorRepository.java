package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.Sealed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Second factors and their recovery codes in the database. */
@ApplicationScoped
class SecondFactorRepository {
    @PersistenceContext
    private EntityManager em;

    /** Lets a fresh secret wait for its app, in place of one that waits already; a secret in use stays. */
    void await(long accountId, Sealed secret) {
        em.createNativeQuery("""
                        insert into second_factor (account_id, secret_ciphertext, secret_key_id) values (?1, ?2, ?3)
                        on conflict (account_id) do update
                        set secret_ciphertext = excluded.secret_ciphertext, secret_key_id = excluded.secret_key_id
                        where second_factor.confirmed_at is null""")
                .setParameter(1, accountId)
                .setParameter(2, secret.ciphertext())
                .setParameter(3, secret.keyId())
                .executeUpdate();
    }

    void add(RecoveryCodeHash code) {
        em.persist(code);
    }

    Optional<SecondFactor> find(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId));
    }

    /** The factor, which nobody else can use or change until this transaction ends. */
    Optional<SecondFactor> locked(long accountId) {
        return Optional.ofNullable(em.find(SecondFactor.class, accountId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether a code is asked of this account. */
    boolean inUse(long accountId) {
        return find(accountId).filter(SecondFactor::isConfirmed).isPresent();
    }

    Optional<RecoveryCodeHash> unused(long accountId, int number) {
        return em.createQuery("""
                        select c from RecoveryCodeHash c
                        where c.accountId = :account and c.number = :number and c.usedAt is null""", RecoveryCodeHash.class)
                .setParameter("account", accountId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    long countUnused(long accountId) {
        return em.createQuery("""
                        select count(c) from RecoveryCodeHash c
                        where c.accountId = :account and c.usedAt is null""", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    void removeRecoveryCodes(long accountId) {
        em.createQuery("delete from RecoveryCodeHash c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Removes the factor with its recovery codes. */
    void remove(SecondFactor factor) {
        removeRecoveryCodes(factor.accountId());
        em.remove(factor);
        em.flush();
    }
}
