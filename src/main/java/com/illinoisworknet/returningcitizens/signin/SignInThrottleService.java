package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.SignInAccount;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
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
 * one address for one username, further tries are refused unread (NIST SP 800-63B-4, 3.2.2). A try counts as failed from
 * before it is read until it succeeds, so that many at once get no more than one after the other.
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
        return failures.countSince(attempt, windowStart()) >= allowedFailures;
    }

    /** Whether this try may be read; then it counts as failed until it is told to have succeeded. */
    public boolean admit(SignInTry attempt) {
        failures.lock(attempt);
        boolean admitted = !throttled(attempt);
        if (admitted) {
            failures.add(SignInFailure.of(attempt, clock.instant()));
        }
        return admitted;
    }

    /** Tells the trail of a try that was refused unread. */
    public void refused(SignInTry attempt) {
        failed.fire(new SignInFailed(attempt.address(), true));
    }

    /** Tells the trail of a try that failed. */
    public void failed(SignInTry attempt) {
        failed.fire(new SignInFailed(attempt.address(), false));
    }

    /** Forgets this try, which was right, and the failures before it. */
    public void forget(SignInTry attempt) {
        failures.forget(attempt);
    }

    /** Forgets the failures before a success, and tells the trail of it. */
    public void succeeded(SignInTry attempt, SignInAccount account) {
        forget(attempt);
        signedIn.fire(new SignedIn(account.accountId(), attempt.address(), account.mustChoosePassword()));
    }

    /** Deletes the failures that no longer count; they tell who was where. */
    @Schedule(hour = "*", minute = "*/10", persistent = false)
    void purge() {
        failures.purge(windowStart());
    }

    private Instant windowStart() {
        return clock.instant().minus(Duration.ofMinutes(windowMinutes));
    }
}
