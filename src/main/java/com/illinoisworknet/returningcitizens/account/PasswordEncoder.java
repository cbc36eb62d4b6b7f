package com.illinoisworknet.returningcitizens.account;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Hashes a password as the application's {@code Pbkdf2PasswordHash} does, outside of a container. */
public final class PasswordEncoder {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 32;
    private static final int KEY_BITS = 512;

    private PasswordEncoder() {}

    /** Algorithm, rounds, salt and hash, as they stand in the database. */
    public static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return String.join(":", ALGORITHM, Integer.toString(ROUNDS), base64(salt), base64(derived(password, salt)));
    }

    private static byte[] derived(String password, byte[] salt) {
        try {
            PBEKeySpec key = new PBEKeySpec(password.toCharArray(), salt, ROUNDS, KEY_BITS);
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM + ".", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
