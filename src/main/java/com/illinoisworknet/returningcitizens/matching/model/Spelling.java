package com.illinoisworknet.returningcitizens.matching.model;

import java.util.stream.IntStream;

/**
 * Whether two names may be one, misspelled: letters left out, put in, replaced, or two neighbours swapped, counted as
 * the optimal string alignment distance (Damerau 1964; Christen, <em>Data Matching</em>, 2012, 5.4).
 */
final class Spelling {
    /** Names shorter than this are spelled alike only if they are the same. */
    static final int LETTERS_FOR_ONE_ERROR = 4;
    /** From this length on, two errors are forgiven. */
    static final int LETTERS_FOR_TWO_ERRORS = 8;

    private Spelling() {}

    /** Whether two folded names that differ are near in spelling, or the same but for blanks. */
    static boolean alike(String name, String other) {
        String joined = name.replace(" ", "");
        String otherJoined = other.replace(" ", "");
        int longest = Math.max(joined.length(), otherJoined.length());
        return distance(joined, otherJoined) <= forgiven(longest);
    }

    private static int forgiven(int letters) {
        if (letters < LETTERS_FOR_ONE_ERROR) {
            return 0;
        }
        return letters < LETTERS_FOR_TWO_ERRORS ? 1 : 2;
    }

    /** How many single errors lie between two texts. */
    static int distance(String from, String to) {
        int[] beforeLast = new int[0];
        int[] last = IntStream.rangeClosed(0, to.length()).toArray();
        for (int i = 1; i <= from.length(); i++) {
            int[] row = row(from, to, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static int[] row(String from, String to, int i, int[] last, int[] beforeLast) {
        int[] row = new int[to.length() + 1];
        row[0] = i;
        for (int j = 1; j <= to.length(); j++) {
            int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            if (swapped(from, to, i, j)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }

    private static boolean swapped(String from, String to, int i, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
