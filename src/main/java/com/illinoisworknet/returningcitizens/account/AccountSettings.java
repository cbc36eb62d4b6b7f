package com.illinoisworknet.returningcitizens.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings of passwords; a wrong one keeps the application from starting. */
@ApplicationScoped
class AccountSettings {
    private static final int MOST_DAYS = 365;
    /** NIST SP 800-63B-4, 3.1.1.1: 15 where the password is all, 8 beside a second factor. */
    private static final int LEAST_LENGTH = 8;

    private static final int MOST_LENGTH = 64;

    private static final int LEAST_ITERATIONS = 100_000;
    /** Some ten seconds; a wish for more is a slip of the key. */
    private static final int MOST_ITERATIONS = 10_000_000;

    @Inject
    @ConfigProperty(name = "temporary-password.days", defaultValue = "30")
    int temporaryPasswordDays;

    @Inject
    @ConfigProperty(name = "password.minimum-length", defaultValue = "15")
    int minimumLength;

    /** OWASP Password Storage Cheat Sheet (2023): 210,000 with HMAC-SHA-512. */
    @Inject
    @ConfigProperty(name = "password.pbkdf2-iterations", defaultValue = "210000")
    int hashIterations;

    @PostConstruct
    void check() {
        require("temporary-password.days", temporaryPasswordDays, 1, MOST_DAYS);
        require("password.minimum-length", minimumLength, LEAST_LENGTH, MOST_LENGTH);
        require("password.pbkdf2-iterations", hashIterations, LEAST_ITERATIONS, MOST_ITERATIONS);
    }

    void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
        // being called is enough: the settings are checked at the start and not at the first use
    }

    /** How long a temporary password works. */
    Duration temporaryPasswordLife() {
        return Duration.ofDays(temporaryPasswordDays);
    }

    PasswordRules passwordRules() {
        return new PasswordRules(minimumLength);
    }

    /** How often the hash function is applied to a password. */
    int hashIterations() {
        return hashIterations;
    }

    private static void require(String setting, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalStateException("The setting " + setting + " is " + value + "; it must lie between " + least
                    + " and " + most + ".");
        }
    }
}
