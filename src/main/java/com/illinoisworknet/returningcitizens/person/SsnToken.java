package com.illinoisworknet.returningcitizens.person;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.regex.Pattern;

/**
 * The keyed hash by which a Social Security number is found and compared without being read: 224 bits of the nine
 * digits, then 32 bits of the last four.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record SsnToken(String value) {
    private static final int HEX = 16;
    private static final int NUMBER_END = 16;
    private static final int LAST_FOUR_BEGIN = 56;
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

    /** The first 64 bits, which tell one number from another. */
    public long number() {
        return Long.parseUnsignedLong(value.substring(0, NUMBER_END), HEX);
    }

    /** The last 32 bits, which are those of the last four digits. */
    public int lastFour() {
        return Integer.parseUnsignedInt(value.substring(LAST_FOUR_BEGIN), HEX);
    }

    @Override
    public String toString() {
        return "SsnToken[…]";
    }
}
