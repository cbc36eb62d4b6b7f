package com.illinoisworknet.returningcitizens.person;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.UnicodeSetSpanner;
import com.ibm.icu.text.UnicodeSetSpanner.CountMethod;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of a name (first, middle, last, suffix) as typed: composed (NFC), trimmed, inner blanks collapsed to one
 * space; 1 to 60 characters (code points), at least one of them a letter.
 *
 * <p>Letters of any script with their combining marks, spaces, hyphens, apostrophes in all their forms, and periods.
 * Digits, markup and characters that nobody can see are refused, never silently stripped.
 *
 * @param value the text
 */
public record NamePart(String value) {
    /** The most characters (code points) that a part may have. */
    public static final int MAX_LENGTH = 60;

    /** Composing makes at most four characters into one, so a text beyond this is too long before it is composed. */
    private static final int MAX_DECOMPOSED = 4 * MAX_LENGTH;

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final UnicodeSetSpanner SPACES = new UnicodeSetSpanner(NameCharacters.SPACES);
    private static final Pattern MARK_WITHOUT_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{M}");

    /**
     * Normalizes and checks what was typed.
     *
     * @throws InvalidValueException {@code namePart.blank} if nothing or no letter is there, {@code namePart.tooLong}
     *     with the most characters allowed, {@code namePart.digit} with the first digit, {@code namePart.character}
     *     with the first other character that no name holds, an invisible one as {@code U+200B}
     */
    public NamePart {
        value = composed(collapsed(value));
        requireLength(value);
        value.codePoints().forEach(NamePart::requireAllowed);
        requireLetter(value);
    }

    /** Whether nothing was typed but white space. */
    static boolean isBlank(String typed) {
        return NameCharacters.WHITE_SPACE.containsAll(typed);
    }

    private static String collapsed(String typed) {
        return SPACES.replaceFrom(Blanks.trimmed(typed), " ", CountMethod.WHOLE_SPAN);
    }

    private static String composed(String text) {
        requireAtMost(MAX_DECOMPOSED, text);
        return NFC.normalize(text);
    }

    private static void requireLength(String text) {
        if (text.isEmpty()) {
            throw new InvalidValueException("namePart.blank");
        }
        requireAtMost(MAX_LENGTH, text);
    }

    private static void requireAtMost(int length, String text) {
        if (text.codePointCount(0, text.length()) > length) {
            throw new InvalidValueException("namePart.tooLong", MAX_LENGTH);
        }
    }

    private static void requireAllowed(int character) {
        if (NameCharacters.isNumber(character)) {
            throw new InvalidValueException("namePart.digit", NameCharacters.shown(character));
        }
        if (!NameCharacters.isAllowed(character)) {
            throw new InvalidValueException("namePart.character", NameCharacters.shown(character));
        }
    }

    private static void requireLetter(String text) {
        Matcher lonely = MARK_WITHOUT_LETTER.matcher(text);
        if (lonely.find()) {
            throw new InvalidValueException(
                    "namePart.character", NameCharacters.shown(text.codePointAt(lonely.start())));
        }
        if (!NameCharacters.hasLetter(text)) {
            throw new InvalidValueException("namePart.blank");
        }
    }
}
