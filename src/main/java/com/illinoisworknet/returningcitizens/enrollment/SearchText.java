package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What was typed into the search box of the customer list: folded words of names, a username or an IDOC number. It can
 * be a name, so it stands in no address, trail or log.
 *
 * @param words without accents and in lower case; none: nothing was typed, or nothing can be found by it
 * @param futile whether something was typed that nobody is found by: no letter or digit in it, or a Social Security
 *     number, since that goes through Add Customer only
 */
public record SearchText(List<String> words, boolean futile) {
    /** Nothing was typed. */
    public static final SearchText NONE = new SearchText(List.of(), false);

    private static final SearchText FUTILE = new SearchText(List.of(), true);
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;
    private static final Pattern SSN = Pattern.compile("[0-9]{3}[^\\p{L}0-9]*[0-9]{2}[^\\p{L}0-9]*[0-9]{4}");

    /** Copies the words. */
    public SearchText {
        words = List.copyOf(words);
    }

    /** Reads what was typed: of a long text its beginning. */
    public static SearchText of(String typed) {
        if (typed.isBlank()) {
            return NONE;
        }
        return looksLikeSsn(typed) ? FUTILE : folded(typed.substring(0, Math.min(LONGEST, typed.length())));
    }

    /** Whether a text holds what may be a Social Security number: it is shown nowhere again. */
    public static boolean looksLikeSsn(String typed) {
        return SSN.matcher(typed).find();
    }

    /** Whether it narrows the list. */
    public boolean isAsked() {
        return futile || !words.isEmpty();
    }

    @Override
    public String toString() {
        return "SearchText[…]";
    }

    private static SearchText folded(String typed) {
        List<String> words = Arrays.stream(NameFolding.fold(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        return words.isEmpty() ? FUTILE : new SearchText(words, false);
    }
}
