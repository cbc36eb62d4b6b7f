package com.illinoisworknet.returningcitizens.matching.model;

/** The optimal string alignment distance of two texts (Damerau 1964). */
final class EditDistance {
    private EditDistance() {}

    /** How many single errors lie between two texts: a letter more, less or another, or two neighbours swapped. */
    static int between(String from, String to) {
        int[] beforeLast = new int[0];
        int[] last = firstRow(to.length());
        for (int i = 1; i <= from.length(); i++) {
            int[] row = row(from, to, i, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static int[] firstRow(int letters) {
        int[] row = new int[letters + 1];
        for (int j = 1; j <= letters; j++) {
            row[j] = j;
        }
        return row;
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
