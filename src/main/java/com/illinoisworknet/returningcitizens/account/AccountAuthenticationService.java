package com.illinoisworknet.returningcitizens.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * Tells whose username and password were typed.
 *
 * <p>Open to everybody, since it runs before there is a caller. It gives nothing away without the right password, and
 * takes the same time whether the username exists or not.
 */
@Stateless
@PermitAll
public class AccountAuthenticationService {
    /** No account has this id. */
    private static final long NOBODY = 0;

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    HashRenewal renewal;

    @Inject
    Clock clock;

    /**
     * The account, if the password is its password and has not expired, and the account is not closed. Outside of any transaction, so that no
     * connection waits while a password is hashed. A hash made under older settings is renewed at the success.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignInAccount> check(String username, String password) {
        Optional<Account> account = accounts.named(username);
        Optional<Credential> credential =
                accounts.credentialOf(account.map(Account::id).orElse(NOBODY));
        boolean right = credential
                .map(known -> hashing.matches(known.meantBy(password), known.passwordHash()))
                .orElseGet(() -> hashing.matchesNothing(password));
        Optional<Credential> opens = credential.filter(known -> right && !known.isExpired(clock.instant()));
        opens.ifPresent(known -> renewHash(known, password));
        return opens.flatMap(known -> account.filter(Account::isOpen).map(holder -> answer(holder, known)));
    }

    /**
     * The account of somebody who is signed in, as it is now: for those who go on under the same sign-in after having
     * chosen a password or given a code.
     */
    public Optional<SignInAccount> again(AccountPrincipal caller) {
        return accounts.find(caller.accountId())
                .filter(Account::isOpen)
                .flatMap(holder -> accounts.credentialOf(holder.id()).map(known -> answer(holder, known)));
    }

    /**
     * Keeps when the account was signed in to.
     *
     * @return whether it was; not if it was closed while the password was looked at
     */
    public boolean signedIn(long accountId) {
        Account account = accounts.locked(accountId);
        if (account.isOpen()) {
            account.signedIn(clock.instant());
        }
        return account.isOpen();
    }

    private void renewHash(Credential known, String password) {
        String old = known.passwordHash();
        if (hashing.outdated(old)) {
            renewal.keep(known.accountId(), old, hashing.hash(known.meantBy(password)));
        }
    }

    private static SignInAccount answer(Account account, Credential credential) {
        return new SignInAccount(
                account.id(),
                account.username(),
                account.name().full(),
                credential.isTemporary(),
                credential.issuedAt());
    }
}
