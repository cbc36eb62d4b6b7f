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
import java.util.Optional;

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

    /**
     * Adds the middle name, suffix and Social Security number that the account lacks, of what staff reported of the
     * same person; what differs stays as it is. Fires {@link AccountIdentityChanged} if anything was added.
     *
     * @throws BusinessException {@code account.unknown}, {@code account.closed}
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public SameIdentityAdditions addMissing(long accountId, Identity reported) {
        Account account = accounts.lockedOpen(accountId);
        SameIdentityAdditions additions = new SameIdentityAdditions(
                account.nameOnFile().addMiddle(reported.name().middle()),
                account.nameOnFile().addSuffix(reported.name().suffix()),
                addSsn(account, reported));
        if (additions.any()) {
            account.changed(nowByMe());
            changed.fire(new AccountIdentityChanged(accountId));
        }
        return additions;
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

    private boolean addSsn(Account account, Identity reported) {
        Optional<SocialSecurityNumber> lacking = reported.ssn().filter(ssn -> account.lacksSsn());
        lacking.ifPresent(
                ssn -> account.addSsn(vault.seal(ssn, SsnVault.placeOfAccount(account.id())), vault.token(ssn)));
        return lacking.isPresent();
    }
}
