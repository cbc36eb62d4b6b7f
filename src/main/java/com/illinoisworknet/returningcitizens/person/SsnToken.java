package com.illinoisworknet.returningcitizens.person;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The keyed hash by which a Social Security number is found and compared without being read.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record SsnToken(String value) {
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @throws InvalidValueException {@code ssnToken.format}
     */
    public SsnToken {
        if (!HEXADECIMAL.matcher(value).matches()) {
            throw new InvalidValueException("ssnToken.format");
        }
    }

    @Override
    public String toString() {
        return "SsnToken[…]";
    }
}
