package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.account.OwnPasswordService;
import com.illinoisworknet.returningcitizens.account.PasswordHashing;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.shared.Vault;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The own second factor of staff. Takes no id: nobody reaches another account here. */
@Stateless
@RolesAllowed({
    Role.PARTNER_STAFF,
    Role.PARTNER_SUPERVISOR,
    Role.STATE_ADMINISTRATOR,
    Role.AUDITOR,
    Role.MUST_SET_UP_SECOND_FACTOR
})
public class SecondFactorService {
    private static final String ISSUER = "Illinois workNet";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SecondFactorRepository factors;

    @Inject
    SecondFactorCode code;

    @Inject
    CurrentPassword password;

    @Inject
    OwnPasswordService own;

    @Inject
    PasswordHashing hashing;

    @Inject
    Vault vault;

    @Inject
    CurrentAccount current;

    @Resource
    SessionContext context;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Since when there is a second factor; nothing: there is none, or its app has not shown a code yet. */
    public Optional<Instant> inUseSince() {
        return factors.find(current.requiredId()).flatMap(SecondFactor::confirmedAt);
    }

    /** How many recovery codes are left. */
    public long recoveryCodesLeft() {
        return factors.countUnused(current.requiredId());
    }

    /** Draws a secret for an app, in place of one that waits already; one in use stays. */
    public void begin() {
        long account = current.requiredId();
        byte[] secret = TimeCode.newSecret(RANDOM);
        factors.await(account, vault.seal(secret, SecondFactorCode.place(account)));
    }

    /** The secret that waits for its app; nothing if none does: a secret in use is not shown again. */
    public Optional<AppKey> key() {
        return factors.find(current.requiredId())
                .filter(factor -> !factor.isConfirmed())
                .map(factor -> new TimeCode(vault.open(factor.secret(), SecondFactorCode.place(factor.accountId()))))
                .map(secret -> new AppKey(
                        secret.key(),
                        secret.address(ISSUER, context.getCallerPrincipal().getName())));
    }

    /**
     * Takes the first code of the app, from which on the second factor is asked for; gives the recovery codes. All
     * other sessions end (OWASP ASVS 5.0, 7.4.3).
     *
     * @param currentPassword asked for since somebody else may sit at the desk; not of who has just signed in and must
     *     set the second factor up
     */
    public RecoveryCodes confirm(String typed, String currentPassword) {
        CodeOutcome ofPassword = passwordOutcome(currentPassword);
        if (ofPassword != CodeOutcome.RIGHT) {
            return RecoveryCodes.none(ofPassword);
        }
        Optional<SecondFactor> waiting = factors.locked(current.requiredId()).filter(factor -> !factor.isConfirmed());
        if (waiting.filter(factor -> code.isOfApp(factor, typed)).isEmpty()) {
            return RecoveryCodes.none(CodeOutcome.WRONG);
        }
        waiting.get().confirm(clock.instant());
        events.fire(new SecondFactorSetUp(current.requiredId()));
        own.endOtherSessions();
        return drawn();
    }

    /** Makes new recovery codes in place of the old ones, for somebody who can give a code. */
    public RecoveryCodes newRecoveryCodes(String typed) {
        CodeOutcome outcome = code.take(current.requiredId(), typed);
        if (outcome != CodeOutcome.RIGHT) {
            return RecoveryCodes.none(outcome);
        }
        events.fire(new RecoveryCodesMade(current.requiredId()));
        return drawn();
    }

    /** Turns the second factor off, for somebody who can give a code: to set up another app, or none. */
    public CodeOutcome turnOff(String typed) {
        CodeOutcome outcome = code.take(current.requiredId(), typed);
        if (outcome == CodeOutcome.RIGHT) {
            factors.locked(current.requiredId()).ifPresent(factors::remove);
            events.fire(new SecondFactorTurnedOff(current.requiredId()));
            own.endOtherSessions();
        }
        return outcome;
    }

    private CodeOutcome passwordOutcome(String typed) {
        if (context.isCallerInRole(Role.MUST_SET_UP_SECOND_FACTOR)) {
            return CodeOutcome.RIGHT;
        }
        return password.asked(context.getCallerPrincipal().getName(), () -> own.problemOfCurrent(typed))
                .map(wrong -> wrong.messageKey().equals(CurrentPassword.THROTTLED)
                        ? CodeOutcome.PASSWORD_TOO_MANY
                        : CodeOutcome.PASSWORD_WRONG)
                .orElse(CodeOutcome.RIGHT);
    }

    private RecoveryCodes drawn() {
        long account = current.requiredId();
        List<RecoveryCode> codes = RecoveryCode.draw(RANDOM);
        factors.removeRecoveryCodes(account);
        codes.forEach(one -> factors.add(RecoveryCodeHash.of(account, one, hashing.hashOfRandom(one.secret()))));
        return new RecoveryCodes(
                CodeOutcome.RIGHT, codes.stream().map(RecoveryCode::written).toList());
    }
}
