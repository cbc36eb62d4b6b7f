package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NamedConstraint;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Accounts and their credentials in the database. */
@Dependent
class AccountRepository {
    /** Sorts after every character of a username. */
    private static final String LAST = "~";

    @PersistenceContext
    EntityManager entities;

    /**
     * Stores a new account, which has its id then.
     *
     * @throws BusinessException {@code username.taken} if somebody took the username meanwhile
     */
    void add(Account account) {
        entities.persist(account);
        try {
            entities.flush();
        } catch (PersistenceException e) {
            throw refusal(e);
        }
    }

    void add(Credential credential) {
        entities.persist(credential);
    }

    Optional<Account> find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    List<Account> all(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /**
     * The account, which nobody else can change until this transaction ends, its credential included: everybody locks
     * the account first.
     *
     * @throws BusinessException {@code account.unknown} if there is none
     */
    Account locked(long id) {
        return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new BusinessException("account.unknown"));
    }

    /**
     * The same, of an account that is not closed nor will be until this transaction ends.
     *
     * @throws BusinessException {@code account.unknown}, {@code account.closed}
     */
    Account lockedOpen(long id) {
        Account account = locked(id);
        if (!account.isOpen()) {
            throw new BusinessException("account.closed");
        }
        return account;
    }

    /** The account of a username, however its letters are written. */
    Optional<Account> named(String username) {
        return entities.createQuery("""
                        select a from Account a
                        where a.usernameKey = :key
                        """, Account.class)
                .setParameter("key", username.strip().toLowerCase(Locale.ROOT))
                .getResultStream()
                .findFirst();
    }

    Optional<Credential> credentialOf(long accountId) {
        return Optional.ofNullable(entities.find(Credential.class, accountId));
    }

    /** The usernames, in lower case, that begin so and are taken. */
    Set<String> usernamesBeginningWith(String start) {
        return Set.copyOf(entities.createQuery("""
                        select a.usernameKey from Account a
                        where a.usernameKey >= :start and a.usernameKey < :end
                        """, String.class)
                .setParameter("start", start)
                .setParameter("end", start + LAST)
                .getResultList());
    }

    private static RuntimeException refusal(PersistenceException failure) {
        boolean taken = NamedConstraint.violatedBy(failure)
                .filter("account_username_unique"::equals)
                .isPresent();
        return taken ? new BusinessException("username.taken") : failure;
    }
}
