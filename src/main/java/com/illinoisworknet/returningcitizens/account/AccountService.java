package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * What staff's deeds read and change of accounts. Knows no institutions: whoever calls has asked first whether this
 * person may do this to this account.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class AccountService {
    @Inject
    AccountRepository accounts;

    @Inject
    TemporaryCredentials temporaryCredentials;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** What an account says of who its holder is. */
    public Optional<AccountIdentity> find(long accountId) {
        return accounts.find(accountId).map(Account::identity);
    }

    /** How far an account can be signed in to at this moment. */
    public AccountState state(long accountId) {
        Account account = accounts.find(accountId).orElseThrow();
        return account.closing().map(Closing::state).orElseGet(() -> accounts.credentialOf(accountId)
                .map(credential -> credential.state(clock.instant()))
                .orElse(AccountState.NO_PASSWORD));
    }

    /** Whole names, for those who may see that these accounts are there: staff, and customers of their own staff. */
    @RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.CUSTOMER})
    public List<String> names(Collection<Long> accountIds) {
        return accounts.all(accountIds).stream()
                .map(account -> account.name().full())
                .sorted()
                .toList();
    }

    /**
     * Closes an account that this program made and nobody ever signed in to: nobody signs in to it any more, and it is
     * nobody's account. Its username is not given out again. Fires {@link AccountClosed}.
     *
     * @param inVain whether it is needed by nothing else; asked once nobody else can change the account
     * @return whether it was closed
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean closeUnused(long accountId, BooleanSupplier inVain) {
        Account account = accounts.locked(accountId);
        boolean unused = account.identity().history().createdHereAndNeverUsed();
        boolean closes = unused && account.isOpen() && inVain.getAsBoolean();
        if (closes) {
            account.close(Closing.unused(clock.instant()));
            events.fire(new AccountClosed(accountId));
        }
        return closes;
    }

    /**
     * Closes an account whose holder has another one. Nobody signs in to it any more, and it is nobody's candidate. Fires
     * {@link AccountReplaced}.
     *
     * @param keptAccountId the account that the holder keeps
     * @throws BusinessException {@code account.unknown}, {@code account.closed}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void replace(long accountId, long keptAccountId) {
        accounts.lockedOpen(accountId).close(Closing.replaced(keptAccountId, clock.instant()));
        events.fire(new AccountReplaced(accountId, keptAccountId));
    }

    /**
     * Holds an account, so that nobody else changes it until the transaction ends.
     *
     * @throws BusinessException {@code account.unknown}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold(long accountId) {
        accounts.locked(accountId);
    }

    /**
     * Sees that an account is not closed, nor will be until the transaction ends.
     *
     * @throws BusinessException {@code account.closed}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void requireOpen(long accountId) {
        accounts.lockedOpen(accountId);
    }

    /** Ends all sessions of an account, whatever its password; who is signed in is out at the next click. */
    @RolesAllowed({Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void endSessions(long accountId) {
        accounts.locked(accountId);
        accounts.credentialOf(accountId).ifPresent(credential -> credential.endSessionsBefore(clock.instant()));
    }

    /** Whole names by account, for those who may see that these accounts are there. */
    public Map<Long, String> namesById(Collection<Long> accountIds) {
        return accounts.all(accountIds).stream()
                .collect(Collectors.toMap(Account::id, account -> account.name().full()));
    }

    /**
     * Issues a temporary password and voids whatever password there was. If the account was signed in to before, its
     * holder is told at the next sign-in. Fires {@link TemporaryPasswordIssued}.
     *
     * @throws com.illinoisworknet.returningcitizens.shared.BusinessException {@code account.unknown}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Credentials issueTemporaryPassword(long accountId, PreparedPassword password) {
        Credentials credentials = temporaryCredentials.issue(accounts.lockedOpen(accountId), password);
        events.fire(new TemporaryPasswordIssued(accountId));
        return credentials;
    }
}
