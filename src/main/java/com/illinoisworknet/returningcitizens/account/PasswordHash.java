package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The hash of a password as Jakarta Security writes and reads it ({@code Pbkdf2PasswordHash}).
 *
 * @param value {@code algorithm:iterations:salt:hash}, salt and hash in Base64
 */
public record PasswordHash(String value) {
    private static final Pattern FORM = Pattern.compile(
            "PBKDF2WithHmacSHA(224|256|384|512):[1-9][0-9]{3,8}:(_{4})*(_{4}|_{3}=|_{2}==):(_{4})*(_{4}|_{3}=|_{2}==)"
                    .replace("_", "[A-Za-z0-9+/]"));

    /**
     * Checks the form.
     *
     * @throws InvalidValueException {@code passwordHash.format}
     */
    public PasswordHash {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("passwordHash.format");
        }
    }

    /** The algorithm's name as the JDK has it. */
    String algorithm() {
        return part(0);
    }

    /** How often the hash function was applied. */
    int iterations() {
        return Integer.parseInt(part(1));
    }

    byte[] salt() {
        return Base64.getDecoder().decode(part(2));
    }

    byte[] hash() {
        return Base64.getDecoder().decode(part(3));
    }

    private String part(int number) {
        return value.split(":")[number];
    }

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
