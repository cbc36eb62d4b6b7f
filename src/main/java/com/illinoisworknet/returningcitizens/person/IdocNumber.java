package com.illinoisworknet.returningcitizens.person;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The number that the Illinois Department of Corrections gives a person in custody.
 *
 * @param value one capital letter and five digits, e.g. {@code R12345}
 */
public record IdocNumber(String value) {
    private static final Pattern NORMALIZED = Pattern.compile("[A-Z][0-9]{5}");
    private static final Pattern TYPED = Pattern.compile("[A-Za-z][0-9]{5}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\p{Pd}\\p{Zs}]");

    /**
     * Checks the normalized form.
     *
     * @throws InvalidValueException {@code idocNumber.format}
     */
    public IdocNumber {
        require(NORMALIZED, value);
    }

    /**
     * Reads a typed number; blanks, dashes and lower case are taken.
     *
     * @throws InvalidValueException {@code idocNumber.format}
     */
    public static IdocNumber parse(String typed) {
        String joined = SEPARATORS.matcher(Blanks.trimmed(typed)).replaceAll("");
        require(TYPED, joined);
        return new IdocNumber(joined.toUpperCase(Locale.ROOT));
    }

    private static void require(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new InvalidValueException("idocNumber.format");
        }
    }
}
