package com.illinoisworknet.returningcitizens.signin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which usernames nobody signs in with at the moment, from one address at least, since too many tries failed. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class LockedSignInsService {
    /** What an account can have; failures are counted for other texts too. */
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,59}");

    @Inject
    SignInFailureRepository failures;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "sign-in.failures", defaultValue = "5")
    int allowedFailures;

    @Inject
    @ConfigProperty(name = "sign-in.window-minutes", defaultValue = "10")
    int windowMinutes;

    /** In lower case. */
    public Set<String> usernameKeys() {
        return failures.countedOut(clock.instant().minus(Duration.ofMinutes(windowMinutes)), allowedFailures).stream()
                .filter(USERNAME.asMatchPredicate())
                .collect(toUnmodifiableSet());
    }
}
