package com.illinoisworknet.returningcitizens.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;

/**
 * Hashes passwords and compares them with their hashes: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP Password
 * Storage Cheat Sheet). Each call takes a good part of a second, on purpose.
 */
@ApplicationScoped
class PasswordHashing {
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String decoy;

    @PostConstruct
    void initialize() {
        pbkdf2.initialize(PARAMETERS);
        decoy = hash(TemporaryPassword.generate(new SecureRandom()).value());
    }

    /** The hash to keep of a password. */
    String hash(String password) {
        return pbkdf2.generate(PasswordRules.normalized(password).toCharArray());
    }

    /** Whether the password is that of the hash. */
    boolean matches(String password, String hash) {
        return pbkdf2.verify(PasswordRules.normalized(password).toCharArray(), hash);
    }

    /** Takes the time of a comparison where there is nothing to compare with, and answers no. */
    boolean matchesNothing(String password) {
        matches(password, decoy);
        return false;
    }
}
