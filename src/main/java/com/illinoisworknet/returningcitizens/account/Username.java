package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name by which an account is signed in to, as the constraint {@code account_username_form} has it.
 *
 * @param value a Latin letter, then 1 to 59 Latin letters, digits, periods, underscores or dashes
 */
public record Username(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{1,59}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException {@code username.format}
     */
    public Username {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException("username.format");
        }
    }

    /** The form in which usernames are compared, since they are unique however written. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }
}
