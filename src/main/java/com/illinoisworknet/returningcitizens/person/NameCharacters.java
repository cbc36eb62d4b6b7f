package com.illinoisworknet.returningcitizens.person;

import com.ibm.icu.text.UnicodeSet;
import java.util.Locale;

/**
 * Which characters a name may hold, and which of them mean the same. By ICU's tables and not those of Java 17, so that
 * checking and folding know the same version of Unicode.
 */
final class NameCharacters {
    /**
     * What is typed, pasted or transcribed as an apostrophe: straight and curly quotes, grave and acute accents,
     * primes, the okina and other modifier letters, half rings (hamza, ayn), Armenian apostrophe, Hebrew geresh,
     * saltillo, full-width forms.
     */
    static final UnicodeSet APOSTROPHES = new UnicodeSet(
                    "[\\u0027\\u0060\\u00B4\\u02B9\\u02BB-\\u02BF\\u02C8\\u02CA\\u02CB\\u055A\\u05F3"
                            + "\\u2018\\u2019\\u201B\\u2032\\u2035\\uA78B\\uA78C\\uFF07\\uFF40]")
            .freeze();

    /** Hyphens and what word processors make of them: dashes, the minus sign, Armenian and Hebrew forms, full-width. */
    static final UnicodeSet HYPHENS =
            new UnicodeSet("[\\u002D\\u058A\\u05BE\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]").freeze();

    /** The period and its full-width form. */
    static final UnicodeSet PERIODS = new UnicodeSet("[.\\uFF0E]").freeze();

    /** Spaces of any width, but no tabs and line breaks. */
    static final UnicodeSet SPACES = new UnicodeSet("[:Zs:]").freeze();

    /** What is cut off at both ends of a typed text, tabs and line breaks included. */
    static final UnicodeSet WHITE_SPACE = new UnicodeSet("[:White_Space:]").freeze();

    /** Zero-width characters, joiners, bidirectional controls, variation selectors, fillers, the soft hyphen. */
    private static final UnicodeSet INVISIBLE = new UnicodeSet("[:Default_Ignorable_Code_Point:]").freeze();

    private static final UnicodeSet NUMBERS = new UnicodeSet("[:N:]").freeze();
    private static final UnicodeSet LETTERS =
            new UnicodeSet("[:L:]").removeAll(APOSTROPHES).removeAll(INVISIBLE).freeze();
    private static final UnicodeSet ALLOWED = new UnicodeSet("[[:L:][:M:]\\u0020]")
            .addAll(APOSTROPHES)
            .addAll(HYPHENS)
            .addAll(PERIODS)
            .removeAll(INVISIBLE)
            .freeze();
    private static final UnicodeSet SHOWN_AS_THEMSELVES =
            new UnicodeSet("[[:L:][:N:][:P:][:S:]]").removeAll(INVISIBLE).freeze();

    private NameCharacters() {}

    static boolean isAllowed(int character) {
        return ALLOWED.contains(character);
    }

    /** Whether it is a digit or another number sign of any script; a Chinese numeral is a letter. */
    static boolean isNumber(int character) {
        return NUMBERS.contains(character);
    }

    static boolean hasLetter(String text) {
        return LETTERS.containsSome(text);
    }

    /** The character for a message: itself if it can be seen, its number ({@code U+200B}) if not. */
    static String shown(int character) {
        return SHOWN_AS_THEMSELVES.contains(character)
                ? Character.toString(character)
                : String.format(Locale.ROOT, "U+%04X", character);
    }
}
