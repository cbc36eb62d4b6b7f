package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
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
    SsnVault vault;

    @Inject
    CurrentAccount current;

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
        if (accounts.find(accountId).filter(Account::isOpen).isEmpty()) {
            return AccountState.CLOSED;
        }
        return accounts.credentialOf(accountId)
                .map(credential -> credential.state(clock.instant()))
                .orElse(AccountState.NO_PASSWORD);
    }

    /** The last four digits of the Social Security number behind dots; empty if none is on file. */
    public String maskedSsn(long accountId) {
        return accounts.find(accountId)
                .flatMap(Account::sealedSsn)
                .map(ssn -> vault.open(ssn, SsnVault.placeOfAccount(accountId)).masked())
                .orElse("");
    }

    /**
     * The whole Social Security number, if one is on file, inside the transaction that records the look.
     *
     * @throws IllegalStateException if its key is not there, or the value was changed or moved
     */
    @RolesAllowed(Role.STATE_ADMINISTRATOR)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Optional<SocialSecurityNumber> wholeSsn(long accountId) {
        return accounts.find(accountId)
                .flatMap(Account::sealedSsn)
                .map(ssn -> vault.open(ssn, SsnVault.placeOfAccount(accountId)));
    }

    /** Whole names, for those who may see that these accounts are there: staff, and customers of their own staff. */
    @RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.CUSTOMER})
    public List<String> names(Collection<Long> accountIds) {
        return accountIds.stream()
                .flatMap(id -> accounts.find(id).stream())
                .map(account -> account.name().full())
                .sorted()
                .toList();
    }

    /**
     * Adds the middle name, suffix and Social Security number that the account lacks, of what staff reported of the
     * same person; what differs stays as it is. Fires {@link AccountIdentityChanged} if anything was added.
     *
     * @throws BusinessException {@code account.unknown}, {@code account.closed}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public SameIdentityAdditions addMissing(long accountId, Identity reported) {
        Account account = open(accountId);
        SameIdentityAdditions additions = new SameIdentityAdditions(
                account.addMiddleName(reported.name().middle()),
                account.addSuffix(reported.name().suffix()),
                addSsn(account, reported));
        if (additions.any()) {
            account.changed(nowByMe());
            events.fire(new AccountIdentityChanged(accountId));
        }
        return additions;
    }

    /**
     * Corrects name and birth date, unless the account says something else by now than staff saw. Fires {@link
     * AccountIdentityChanged} if it was made.
     *
     * @param seen name and birth date that staff corrected
     * @param corrected what they are to be; a Social Security number is not looked at
     * @throws com.illinoisworknet.returningcitizens.shared.BusinessException {@code account.unknown}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Correction correct(long accountId, Identity seen, Identity corrected) {
        Account account = accounts.locked(accountId);
        Correction correction = Correction.of(seen, account.namedAndBorn(), corrected);
        if (correction == Correction.MADE) {
            account.correct(corrected);
            account.changed(nowByMe());
            events.fire(new AccountIdentityChanged(accountId));
        }
        return correction;
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
            account.close(clock.instant());
            events.fire(new AccountClosed(accountId));
        }
        return closes;
    }

    /**
     * Sees that an account is not closed, nor will be until the transaction ends.
     *
     * @throws BusinessException {@code account.closed}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void requireOpen(long accountId) {
        open(accountId);
    }

    private Account open(long accountId) {
        Account account = accounts.locked(accountId);
        if (!account.isOpen()) {
            throw new BusinessException("account.closed");
        }
        return account;
    }

    /** Whole names by account, for those who may see that these accounts are there. */
    public Map<Long, String> namesById(Collection<Long> accountIds) {
        return accounts.all(accountIds).stream()
                .collect(Collectors.toMap(Account::id, account -> account.name().full()));
    }

    /** Which of the staff changed or added to name or birth date last; nothing if nobody did. */
    public Optional<LastChange> lastChange(long accountId) {
        return accounts.find(accountId).flatMap(Account::lastChange);
    }

    /**
     * Issues a temporary password and voids whatever password there was. If the account was signed in to before, its
     * holder is told at the next sign-in. Fires {@link TemporaryPasswordIssued}.
     *
     * @throws com.illinoisworknet.returningcitizens.shared.BusinessException {@code account.unknown}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Credentials issueTemporaryPassword(long accountId, PreparedPassword password) {
        Credentials credentials = temporaryCredentials.issue(open(accountId), password);
        events.fire(new TemporaryPasswordIssued(accountId));
        return credentials;
    }

    private LastChange nowByMe() {
        return new LastChange(current.requiredId(), clock.instant());
    }

    private boolean addSsn(Account account, Identity reported) {
        Optional<SocialSecurityNumber> lacking = reported.ssn().filter(ssn -> account.lacksSsn());
        lacking.ifPresent(
                ssn -> account.addSsn(vault.seal(ssn, SsnVault.placeOfAccount(account.id())), vault.token(ssn)));
        return lacking.isPresent();
    }
}
