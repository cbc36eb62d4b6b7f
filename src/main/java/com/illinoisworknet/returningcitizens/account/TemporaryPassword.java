package com.illinoisworknet.returningcitizens.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A generated password that works for one thing, choosing a new one: five short words and three digits, as in {@code
 * maple-river-stone-candy-otter-407}.
 *
 * <p>Words, since it is written down by hand and read aloud. At least 60 bits, all from a cryptographic generator.
 *
 * @param value words and digits in lower case, apart by dashes
 */
record TemporaryPassword(String value) {
    static final int WORDS = 5;
    /** The digits count from 000 to 999. */
    static final int NUMBERS = 1_000;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    static TemporaryPassword generate(SecureRandom random) {
        String words = ShortWords.phrase(WORDS, random);
        return new TemporaryPassword(String.format(Locale.ROOT, "%s-%03d", words, random.nextInt(NUMBERS)));
    }

    /** What was meant by what was typed: capitals of a phone's keyboard and blanks for dashes are no error. */
    static String canonical(String typed) {
        return SEPARATORS.matcher(typed.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "TemporaryPassword[…]";
    }
}
