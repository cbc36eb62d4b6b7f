package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.SignInAccount;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows those who guess passwords: past {@code sign-in.failures} (5) within {@code sign-in.window-minutes} (10) from
 * one address for one username, further tries are refused unread (NIST SP 800-63B-4, 3.2.2).
 *
 * <p>Open to every caller, since it runs before there is one.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SignInThrottleService {
    @Inject
    SignInFailureRepository failures;

    @Inject
    Event<SignInFailed> failed;

    @Inject
    Event<SignedIn> signedIn;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sign-in.failures", defaultValue = "5")
    int allowedFailures;

    @Inject
    @ConfigProperty(name = "sign-in.window-minutes", defaultValue = "10")
    int windowMinutes;

    /** Whether this try must be refused unread. */
    public boolean throttled(SignInTry attempt) {
        Instant from = clock.instant().minus(Duration.ofMinutes(windowMinutes));
        return failures.countSince(attempt, from) >= allowedFailures;
    }

    /** Tells the trail of a try that was refused unread. */
    public void refused(SignInTry attempt) {
        failed.fire(new SignInFailed(attempt.address(), true));
    }

    /** Counts a failed try. */
    public void failed(SignInTry attempt) {
        failures.add(SignInFailure.record(attempt, clock.instant()));
        failed.fire(new SignInFailed(attempt.address(), false));
    }

    /** Forgets the failures before a success. */
    public void succeeded(SignInTry attempt, SignInAccount account) {
        failures.forget(attempt);
        signedIn.fire(new SignedIn(account.accountId(), attempt.address(), account.mustChoosePassword()));
    }
}
