package com.illinoisworknet.returningcitizens.journey;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The app on somebody's telephone. */
final class AuthenticatorApp {
    private static final int SECONDS = 30;

    private final byte[] secret;

    /** The app after the key on the page was typed into it. */
    AuthenticatorApp(String key) {
        secret = new Base32().decode(key.replace(" ", ""));
    }

    /** The code that it shows now. */
    String code() {
        return code(Instant.now());
    }

    /** The code that it shows next, which the server takes already. */
    String nextCode() {
        return code(Instant.now().plusSeconds(SECONDS));
    }

    private String code(Instant moment) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
