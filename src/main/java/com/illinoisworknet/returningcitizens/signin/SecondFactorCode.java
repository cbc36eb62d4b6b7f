package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.PasswordHashing;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Takes the code of a second factor, of the app or a recovery code, each once. Wrong ones are counted per account,
 * wherever they come from: whoever gets so far knows the password. After {@link SecondFactor#MOST_MISSED} in a row
 * none is taken (NIST SP 800-63B-4, 3.2.2), until the state administrator has removed the factor.
 */
@ApplicationScoped
class SecondFactorCode {
    @Inject
    SecondFactorRepository factors;

    @Inject
    SignInThrottleService throttle;

    @Inject
    PasswordHashing hashing;

    @Inject
    Vault vault;

    @Inject
    ClientAddress address;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** The place to which the secret of an account is bound. */
    static String place(long accountId) {
        return SealedColumn.SECOND_FACTOR.place(accountId);
    }

    /** Uses the code up if it is right, and tells the trail. */
    CodeOutcome take(long accountId, String typed) {
        // no username has blanks, and no browser comes from nowhere
        SignInTry attempt = new SignInTry("second factor of " + accountId, "");
        // before the lock: who waits for a lock must not be many, nor wait for a second connection
        if (!throttle.admit(attempt)) {
            return refused(accountId, CodeOutcome.TOO_MANY);
        }
        Optional<SecondFactor> factor = factors.locked(accountId).filter(SecondFactor::isConfirmed);
        if (factor.filter(SecondFactor::isSpent).isPresent()) {
            return refused(accountId, CodeOutcome.SPENT);
        }
        if (factor.filter(known -> isRight(known, typed)).isEmpty()) {
            factor.ifPresent(SecondFactor::miss);
            return refused(accountId, CodeOutcome.WRONG);
        }
        factor.get().hit();
        throttle.forget(attempt);
        return CodeOutcome.RIGHT;
    }

    private CodeOutcome refused(long accountId, CodeOutcome outcome) {
        events.fire(new SecondFactorRefused(accountId, address.get(), outcome != CodeOutcome.WRONG));
        return outcome;
    }

    /** Whether the code is one of the app, now or a step beside; then it is used up. */
    boolean isOfApp(SecondFactor factor, String typed) {
        TimeCode codes = new TimeCode(vault.open(factor.secret(), place(factor.accountId())));
        OptionalLong step = codes.step(typed.replace(" ", ""), clock.instant(), factor.lastStep());
        step.ifPresent(factor::used);
        return step.isPresent();
    }

    private boolean isRight(SecondFactor factor, String typed) {
        boolean ofApp = isOfApp(factor, typed);
        boolean right = ofApp || isRecoveryCode(factor.accountId(), typed);
        if (right) {
            events.fire(new SecondFactorGiven(factor.accountId(), !ofApp));
        }
        return right;
    }

    private boolean isRecoveryCode(long accountId, String typed) {
        Optional<RecoveryCode> code = RecoveryCode.typed(typed);
        Optional<RecoveryCodeHash> kept = code.flatMap(one -> factors.unused(accountId, one.number()))
                .filter(hash -> hashing.matches(code.get().secret(), hash.codeHash()));
        kept.ifPresent(hash -> hash.use(clock.instant()));
        return kept.isPresent();
    }
}
