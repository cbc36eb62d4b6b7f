package com.illinoisworknet.returningcitizens.signin;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * The six digits that an authenticator app shows, another six every 30 seconds (RFC 6238, with HMAC-SHA-1: what all
 * apps can do).
 */
final class TimeCode {
    static final int SECRET_BYTES = 20;
    static final int SECONDS = 30;

    /** A code of the step before and after is taken too, for clocks that differ (RFC 6238, 5.2). */
    private static final int STEPS_BESIDE = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private final byte[] secret;

    TimeCode(byte[] secret) {
        this.secret = secret.clone();
    }

    /** A secret of 160 bits (RFC 4226, 4, R6). */
    static byte[] newSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The secret as people type it into an app, in groups of four. */
    String key() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What an app reads from the QR code (the otpauth format of Google Authenticator, which all read). */
    String address(String issuer, String username) {
        String site = issuer.replace(" ", "%20");
        return "otpauth://totp/" + site + ":" + username + "?secret=" + base32() + "&issuer=" + site;
    }

    /** The code of a moment. */
    String at(Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(key(secret), moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("The secret of a second factor is no key.", e);
        }
    }

    /**
     * The step of time that the code belongs to, if it is the present one or the one beside.
     *
     * @param after steps up to this one are used up
     */
    OptionalLong step(String code, Instant now, long after) {
        long present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - STEPS_BESIDE, present + STEPS_BESIDE)
                .filter(step -> step > after)
                .filter(step -> same(code, at(Instant.ofEpochSecond(step * SECONDS))))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String base32() {
        return new Base32().encodeToString(secret);
    }

    private static Key key(byte[] secret) {
        return new SecretKeySpec(secret, "RAW");
    }
}
