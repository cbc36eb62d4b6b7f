package com.illinoisworknet.returningcitizens.account;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The passwords that people choose most; sources, licences and date stand in the file (NIST SP 800-63B-4, 3.1.1.2).
 *
 * <p>Compared without regard to case, accents and the usual swaps of letters for digits and signs. Since few of them
 * are as long as a password must be, also refused is what they make up: one of them repeated, or two of them with
 * little beside. The list holds some 177,000, so that two are found with 10^11 guesses at most; it takes 8 MB of memory
 * and about a second to read at the first use, a judgement less than a millisecond.
 */
final class CommonPasswords {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final String SWAPPED = "@4013!|l$57";
    private static final String FOR = "aaoieiiisst";

    private static final int SHORTEST_PART = 4;
    private static final int MOST_PARTS = 2;
    /** So many characters beside the parts, a year say, make a password no better. */
    private static final int MOST_BESIDE = 4;
    /** Whatever is so short and repeated is as good as common. */
    private static final int SHORT = 8;
    /** What is longer cannot be made up of two. */
    private static final int LOOKED_AT = 64;

    static final CommonPasswords ALL = new CommonPasswords(WordFile.read("common-passwords.txt"));

    /** Sorted, for lookup in some 17 steps without the weight of a hash table. */
    private final String[] folded;

    CommonPasswords(List<String> passwords) {
        folded = passwords.stream()
                .map(CommonPasswords::folded)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** Without case, accents and swaps: {@code P@ssw0rd} as {@code password} is. */
    static String folded(String password) {
        String plain = Normalizer.isNormalized(password, Normalizer.Form.NFKD)
                ? password
                : ACCENTS.matcher(Normalizer.normalize(password, Normalizer.Form.NFKD))
                        .replaceAll("");
        StringBuilder folded = new StringBuilder(plain.toLowerCase(Locale.ROOT));
        for (int i = 0; i < folded.length(); i++) {
            int swapped = SWAPPED.indexOf(folded.charAt(i));
            if (swapped >= 0) {
                folded.setCharAt(i, FOR.charAt(swapped));
            }
        }
        return folded.toString();
    }

    int size() {
        return folded.length;
    }

    /** Whether the password is one of the list. */
    boolean contains(String password) {
        return lists(folded(password));
    }

    /** Whether the password is one of the list, or made up of such. */
    boolean makeUp(String password) {
        String whole = folded(password);
        String unit = unit(whole);
        boolean repeated = unit.length() < whole.length();
        return repeated && unit.length() <= SHORT || lists(unit) || beside(unit) <= MOST_BESIDE;
    }

    private boolean lists(String alreadyFolded) {
        return Arrays.binarySearch(folded, alreadyFolded) >= 0;
    }

    /** What the text is a repetition of, the last one perhaps without its last character; the text if it is none. */
    private static String unit(String text) {
        for (int length = 1; 2 * length - 1 <= text.length(); length++) {
            if (text.regionMatches(length, text, 0, text.length() - length)) {
                return text.substring(0, length);
            }
        }
        return text;
    }

    /** The fewest characters that stand beside at most two parts of the list. */
    private int beside(String text) {
        int end = text.length();
        if (end > LOOKED_AT) {
            return end;
        }
        int[][] fewest = new int[MOST_PARTS + 1][end + 1];
        for (int i = 1; i <= end; i++) {
            for (int parts = 0; parts <= MOST_PARTS; parts++) {
                fewest[parts][i] = fewest[parts][i - 1] + 1;
            }
            takeParts(text, i, fewest);
        }
        return fewest[MOST_PARTS][end];
    }

    private void takeParts(String text, int end, int[][] fewest) {
        for (int start = 0; start <= end - SHORTEST_PART; start++) {
            if (lists(text.substring(start, end))) {
                for (int parts = 1; parts <= MOST_PARTS; parts++) {
                    fewest[parts][end] = Math.min(fewest[parts][end], fewest[parts - 1][start]);
                }
            }
        }
    }
}
