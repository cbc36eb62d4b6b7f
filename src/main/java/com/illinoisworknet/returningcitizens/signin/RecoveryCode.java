package com.illinoisworknet.returningcitizens.signin;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One of ten codes that let somebody in who has lost the authenticator app, each once (NIST SP 800-63B-4, 3.1.2: look-up
 * secrets). Some 50 bits from 32 characters that do not look alike, hashed as a password is; its number stands first, so
 * that one hash is compared and not ten.
 *
 * @param number 0 to 9
 * @param secret ten characters
 */
record RecoveryCode(int number, String secret) {
    static final int HOW_MANY = 10;

    private static final String CHARACTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("([0-9])([a-z2-9]{10})");
    private static final Pattern NOT_READ = Pattern.compile("[^a-z0-9]");

    /** A fresh set. */
    static List<RecoveryCode> draw(SecureRandom random) {
        return IntStream.range(0, HOW_MANY)
                .mapToObj(number -> new RecoveryCode(number, secret(random)))
                .toList();
    }

    /** The code that was typed, with or without dashes, blanks and capitals; nothing if it is none. */
    static Optional<RecoveryCode> typed(String typed) {
        String plain = NOT_READ.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("");
        return Optional.of(FORM.matcher(plain))
                .filter(code -> code.matches())
                .map(code -> new RecoveryCode(Integer.parseInt(code.group(1)), code.group(2)));
    }

    /** As it is shown, e.g. {@code 3-k7wqx-m2pda}. */
    String written() {
        return number + "-" + secret.substring(0, LENGTH / 2) + "-" + secret.substring(LENGTH / 2);
    }

    /** Says nothing of the secret, so that it may stand in a log. */
    @Override
    public String toString() {
        return "RecoveryCode[" + number + "]";
    }

    private static String secret(SecureRandom random) {
        return random.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(place -> CHARACTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
