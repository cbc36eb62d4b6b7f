package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The password of the account that is signed in. Takes no id: nobody reaches another account here. */
@Stateless
@RolesAllowed({
    Role.MUST_CHOOSE_PASSWORD,
    Role.CUSTOMER,
    Role.PARTNER_STAFF,
    Role.PARTNER_SUPERVISOR,
    Role.STATE_ADMINISTRATOR,
    Role.AUDITOR
})
public class OwnPasswordService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AccountRepository accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    AccountSettings settings;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Takes a password of the holder's own in place of the temporary one; fires {@link PasswordChosen}. Chosen twice at
     * the same moment, the same one is taken and another one is not.
     *
     * @return what is wrong with the password, field {@code newPassword}; nothing if it was taken. Keys: {@code
     *     password.tooShort} and {@code password.tooLong} with the length allowed, {@code password.common}, {@code
     *     password.fromName}, {@code password.sameAsTemporary}, {@code password.chosenMeanwhile}
     */
    @RolesAllowed(Role.MUST_CHOOSE_PASSWORD)
    public Optional<Problem> choose(String newPassword) {
        Account account = accounts.locked(current.requiredId());
        Credential credential = credential();
        if (!credential.isTemporary()) {
            return hashing.matches(newPassword, credential.passwordHash())
                    ? Optional.empty()
                    : Optional.of(Problem.of("newPassword", "password.chosenMeanwhile"));
        }
        return take(newPassword, account, credential);
    }

    /**
     * Takes a new password in place of the holder's own, which must be given too: somebody else may sit at the desk.
     * Whoever asks counts the failures. Fires {@link PasswordChosen}.
     *
     * @return as {@link #choose}; and {@code password.currentWrong}, field {@code currentPassword}
     */
    @RolesAllowed({Role.CUSTOMER, Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR})
    public Optional<Problem> change(String currentPassword, String newPassword) {
        Account account = accounts.locked(current.requiredId());
        Credential credential = credential();
        return currentWrong(currentPassword, credential).or(() -> take(newPassword, account, credential));
    }

    /**
     * Whether the password with which this session began is still the account's, and the session was not ended from
     * another. Open to everybody who is signed in, whatever step of the sign-in is still to be taken: each request asks
     * it.
     *
     * @param since when the session began
     */
    @PermitAll
    public boolean stands(Instant since) {
        return current.principal()
                .filter(caller -> accounts.credentialOf(caller.accountId())
                        .filter(credential -> credential.issuedAt().equals(caller.passwordSince()))
                        .filter(credential -> credential.lets(since))
                        .isPresent())
                .isPresent();
    }

    /**
     * Asks for the password once more; who asks counts the failures.
     *
     * @return {@code password.currentWrong}, field {@code currentPassword}, if it is another
     */
    @RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR})
    public Optional<Problem> problemOfCurrent(String typed) {
        return currentWrong(typed, credential());
    }

    /**
     * Ends every session of the account that began before now (OWASP ASVS 5.0, 7.4.3); who goes on must begin a new
     * one. Fires {@link OtherSessionsEnded}.
     */
    @RolesAllowed({
        Role.CUSTOMER,
        Role.PARTNER_STAFF,
        Role.PARTNER_SUPERVISOR,
        Role.STATE_ADMINISTRATOR,
        Role.AUDITOR,
        Role.MUST_SET_UP_SECOND_FACTOR
    })
    public void endOtherSessions() {
        accounts.locked(current.requiredId());
        credential().endSessionsBefore(clock.instant());
        events.fire(new OtherSessionsEnded(current.requiredId()));
    }

    /** The fewest characters of a password, for the hint beside the field. */
    public int leastLength() {
        return settings.passwordRules().leastLength();
    }

    /** A passphrase to take or vary, another one each time. */
    public PassphraseIdea passphraseIdea() {
        return PassphraseIdea.ofLength(leastLength(), RANDOM);
    }

    /** When somebody else issued a temporary password for this account, if its holder was not told yet. */
    public Optional<Instant> noticeOfTemporaryPassword() {
        return credential().noticeSince();
    }

    /** The holder was told. */
    public void noticeRead() {
        accounts.locked(current.requiredId());
        credential().noticeRead();
    }

    private Optional<Problem> take(String newPassword, Account account, Credential credential) {
        Optional<Problem> problem = settings.passwordRules()
                .problemOf(newPassword, account.username(), account.name())
                .or(() -> repeated(newPassword, credential));
        if (problem.isEmpty()) {
            credential.choose(hashing.hash(newPassword), clock.instant());
            events.fire(new PasswordChosen(account.id()));
        }
        return problem;
    }

    private Optional<Problem> currentWrong(String typed, Credential credential) {
        return hashing.matches(typed, credential.passwordHash())
                ? Optional.empty()
                : Optional.of(Problem.of("currentPassword", "password.currentWrong"));
    }

    private Credential credential() {
        return accounts.credentialOf(current.requiredId())
                .orElseThrow(() -> new IllegalStateException("The account that is signed in has no password."));
    }

    private Optional<Problem> repeated(String newPassword, Credential credential) {
        boolean same =
                credential.isTemporary() && hashing.matches(credential.meantBy(newPassword), credential.passwordHash());
        return same ? Optional.of(PasswordRules.sameAsTemporary()) : Optional.empty();
    }
}
