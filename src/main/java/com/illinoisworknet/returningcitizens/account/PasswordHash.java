package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
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

    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}
