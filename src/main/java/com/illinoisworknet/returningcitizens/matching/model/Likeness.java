package com.illinoisworknet.returningcitizens.matching.model;

/**
 * The likeness of two names as a whole after Jaro (1989) and Winkler (1990): letters in common near the same place,
 * with more weight on a common beginning. 1 for the same name, 0 for nothing in common. Plain loops, since each search
 * compares hundreds of names.
 */
final class Likeness {
    private static final double WEIGHT_OF_A_COMMON_LETTER = 0.1;
    private static final int LONGEST_BEGINNING = 4;

    private final String name;
    private final String other;
    private final boolean[] common;
    private final boolean[] otherCommon;

    private Likeness(String name, String other) {
        this.name = name;
        this.other = other;
        this.common = new boolean[name.length()];
        this.otherCommon = new boolean[other.length()];
    }

    static double of(String name, String other) {
        return new Likeness(name, other).winkler();
    }

    private double winkler() {
        double jaro = jaro();
        return jaro + beginning() * WEIGHT_OF_A_COMMON_LETTER * (1 - jaro);
    }

    private double jaro() {
        double found = commonLetters();
        if (found == 0) {
            return 0;
        }
        return (found / name.length() + found / other.length() + (found - misplaced() / 2) / found) / 3;
    }

    private int commonLetters() {
        int window = Math.max(0, Math.max(name.length(), other.length()) / 2 - 1);
        int found = 0;
        for (int place = 0; place < name.length(); place++) {
            found += foundNear(place, window) ? 1 : 0;
        }
        return found;
    }

    private boolean foundNear(int place, int window) {
        int end = Math.min(other.length(), place + window + 1);
        for (int near = Math.max(0, place - window); near < end; near++) {
            if (!otherCommon[near] && name.charAt(place) == other.charAt(near)) {
                common[place] = true;
                otherCommon[near] = true;
                return true;
            }
        }
        return false;
    }

    /** Common letters that stand in another order: two for each transposition. */
    private int misplaced() {
        int misplaced = 0;
        int next = 0;
        for (int place = 0; place < name.length(); place++) {
            if (common[place]) {
                while (!otherCommon[next]) {
                    next++;
                }
                misplaced += name.charAt(place) == other.charAt(next) ? 0 : 1;
                next++;
            }
        }
        return misplaced;
    }

    private int beginning() {
        int longest = Math.min(LONGEST_BEGINNING, Math.min(name.length(), other.length()));
        int letters = 0;
        while (letters < longest && name.charAt(letters) == other.charAt(letters)) {
            letters++;
        }
        return letters;
    }
}
