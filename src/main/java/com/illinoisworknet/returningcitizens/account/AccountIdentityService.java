package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an account says of who its holder is, and how staff add to it or correct it. Knows no institutions: whoever calls
 * has asked first whether this person may do this to this account.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class AccountIdentityService {
    @Inject
    AccountRepository accounts;

    @Inject
    SsnVault vault;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    @Inject
    Event<AccountIdentityChanged> changed;

    /** The last four digits of the Social Security number behind dots; empty if none is on file. */
    public String maskedSsn(long accountId) {
        return accounts.find(accountId)
                .flatMap(Account::ssn)
                .map(SsnOnFile::sealed)
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
                .flatMap(Account::ssn)
                .map(SsnOnFile::sealed)
                .map(ssn -> vault.open(ssn, SsnVault.placeOfAccount(accountId)));
    }

    /**
     * Adds the middle name, suffix and Social Security number that the account lacks, of what staff reported of the
     * same person; what differs stays as it is. Each part remembers the match decision. Fires {@link AccountIdentityChanged} if anything was added.
     *
     * @throws BusinessException {@code account.unknown}, {@code account.closed}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public SameIdentityAdditions addMissing(long accountId, Link link) {
        Account account = accounts.lockedOpen(accountId);
        Set<IdentityPart> added = partsOf(account).give(link);
        tell(account, added);
        return SameIdentityAdditions.of(added);
    }

    /** What an account has by a match decision, and nobody said otherwise since. */
    public Set<IdentityPart> givenBy(long accountId, long decisionId) {
        return partsOf(accounts.find(accountId).orElseThrow()).givenBy(decisionId);
    }

    /**
     * Takes back what an account has by a match decision and nobody said otherwise since; what it lacks then it gets from
     * the later decisions. Fires {@link AccountIdentityChanged} if anything was taken back.
     *
     * @param later the decisions after it that connected somebody to this account and stand, the first one first
     * @throws BusinessException {@code account.unknown}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Set<IdentityPart> takeBack(long accountId, long decisionId, List<Link> later) {
        Account account = accounts.locked(accountId);
        Set<IdentityPart> taken = partsOf(account).takeBack(decisionId, later);
        tell(account, taken);
        return taken;
    }

    /**
     * All that an account says of its holder, the Social Security number in clear: to be said of the holder's other
     * account in the same transaction, and to be shown to nobody.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Identity whole(long accountId) {
        Account account = accounts.find(accountId).orElseThrow();
        Identity named = account.namedAndBorn();
        return account.ssn()
                .map(SsnOnFile::sealed)
                .map(ssn -> named.with(vault.open(ssn, SsnVault.placeOfAccount(accountId))))
                .orElse(named);
    }

    private LinkedParts partsOf(Account account) {
        return new LinkedParts(account, ssn -> vault.onFile(ssn, account.id()));
    }

    private void tell(Account account, Set<IdentityPart> changedParts) {
        if (!changedParts.isEmpty()) {
            account.changed(nowByMe());
            changed.fire(new AccountIdentityChanged(account.id()));
        }
    }

    /**
     * Corrects name and birth date, unless the account says something else by now than staff saw. Fires {@link
     * AccountIdentityChanged} if it was made.
     *
     * @param seen name and birth date that staff corrected
     * @param corrected what they are to be; a Social Security number is not looked at
     * @throws BusinessException {@code account.unknown}, {@code account.closed}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Correction correct(long accountId, Identity seen, Identity corrected) {
        Account account = accounts.lockedOpen(accountId);
        Correction correction = Correction.of(seen, account.namedAndBorn(), corrected);
        if (correction == Correction.MADE) {
            account.correct(corrected);
            account.changed(nowByMe());
            changed.fire(new AccountIdentityChanged(accountId));
        }
        return correction;
    }

    /** Which of the staff changed or added to name or birth date last; nothing if nobody did. */
    public Optional<LastChange> lastChange(long accountId) {
        return accounts.find(accountId).flatMap(Account::lastChange);
    }

    private LastChange nowByMe() {
        return new LastChange(current.requiredId(), clock.instant());
    }
}
