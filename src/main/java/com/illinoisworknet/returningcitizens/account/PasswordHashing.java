package com.illinoisworknet.returningcitizens.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes passwords and compares them with their hashes: PBKDF2 with HMAC-SHA-512 (NIST SP 800-132), so often as {@code
 * password.pbkdf2-iterations} says. Each call takes a good part of a second, on purpose.
 */
@ApplicationScoped
public class PasswordHashing {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    /** With 50 random bits as much work for a thief as a good password under the full number. */
    private static final int ITERATIONS_OF_RANDOM = 10_000;

    private static final int SALT_BYTES = 32;
    private static final int HASH_BYTES = 64;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AccountSettings settings;

    private String decoy;

    @PostConstruct
    void prepare() {
        decoy = hash(TemporaryPassword.generate(RANDOM).value());
    }

    /** The hash to keep of a password, in the form of {@link PasswordHash}. */
    public String hash(String password) {
        return hash(password, settings.hashIterations());
    }

    /** The hash to keep of a secret that was drawn at random, and so needs fewer iterations than what people think of. */
    public String hashOfRandom(String secret) {
        return hash(secret, ITERATIONS_OF_RANDOM);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private String hash(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        byte[] hash = derived(ALGORITHM, key(password, salt, iterations, HASH_BYTES));
        return String.join(":", ALGORITHM, Integer.toString(iterations), base64(salt), base64(hash));
    }

    /**
     * Whether the password is that of the hash. A wrong one takes as long as with a new hash, also where the hash was
     * made with fewer iterations: else the time would tell which accounts there are.
     */
    public boolean matches(String password, String stored) {
        PasswordHash kept = new PasswordHash(stored);
        byte[] expected = kept.hash();
        byte[] found = derived(kept.algorithm(), key(password, kept.salt(), kept.iterations(), expected.length));
        boolean same = MessageDigest.isEqual(expected, found);
        int missing = settings.hashIterations() - kept.iterations();
        if (!same && missing > 0) {
            derived(ALGORITHM, key(password, kept.salt(), missing, HASH_BYTES));
        }
        return same;
    }

    /** Takes the time of a comparison where there is nothing to compare with, and answers no. */
    boolean matchesNothing(String password) {
        matches(password, decoy);
        return false;
    }

    /** Whether the hash was made otherwise than one would be now: by another algorithm, or more or less often. */
    boolean outdated(String stored) {
        PasswordHash kept = new PasswordHash(stored);
        return !ALGORITHM.equals(kept.algorithm()) || kept.iterations() != settings.hashIterations();
    }

    byte[] derived(String algorithm, PBEKeySpec key) {
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + algorithm + ".", e);
        } finally {
            key.clearPassword();
        }
    }

    private static PBEKeySpec key(String password, byte[] salt, int iterations, int bytes) {
        char[] typed = PasswordRules.normalized(password).toCharArray();
        return new PBEKeySpec(typed, salt, iterations, bytes * Byte.SIZE);
    }
}
