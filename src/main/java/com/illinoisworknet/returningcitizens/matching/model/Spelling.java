package com.illinoisworknet.returningcitizens.matching.model;

import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * How near two folded names are in spelling. Letters left out, put in, replaced, or two neighbours swapped are counted
 * as the optimal string alignment distance (Damerau 1964; Christen, <em>Data Matching</em>, 2012, 5.4); sound is Double
 * Metaphone (Philips 2000); likeness as a whole is that of Jaro and Winkler (Winkler 1990).
 */
final class Spelling {
    /** Names shorter than this are the same or not. */
    private static final int LETTERS_FOR_ONE_SLIP = 3;

    private static final int LETTERS_FOR_SOUND = 4;
    private static final int LETTERS_FOR_TWO_SLIPS = 5;
    /** More slips are not told from another name by counting. */
    private static final int MOST_SLIPS = 3;

    private static final DoubleMetaphone SOUND = new DoubleMetaphone();

    private Spelling() {}

    /** The grade of two joined names that are not the same: a slip, sound, two slips, or different. */
    static Level compare(String name, String other) {
        int longest = Math.max(name.length(), other.length());
        if (longest >= LETTERS_FOR_ONE_SLIP && oneSlipApart(name, other)) {
            return Level.ONE_SLIP;
        }
        int slips = slips(name, other);
        if (slips <= MOST_SLIPS && longest >= LETTERS_FOR_SOUND && sound(name).equals(sound(other))) {
            return Level.SAME_SOUND;
        }
        return slips == 2 && longest >= LETTERS_FOR_TWO_SLIPS ? Level.TWO_SLIPS : Level.DIFFERENT;
    }

    /** Whether one slip of the pen makes one name of the other; the same name is none. */
    static boolean oneSlipApart(String name, String other) {
        int longer = Math.max(name.length(), other.length());
        int shorter = Math.min(name.length(), other.length());
        if (longer - shorter > 1 || name.equals(other)) {
            return false;
        }
        int beginning = commonBeginning(name, other);
        int end = commonEnd(name, other, shorter - beginning);
        int apart = longer - beginning - end;
        return apart == 1 || apart == 2 && longer == shorter && swappedAt(beginning, name, other);
    }

    private static int commonBeginning(String name, String other) {
        int letters = 0;
        while (letters < Math.min(name.length(), other.length()) && name.charAt(letters) == other.charAt(letters)) {
            letters++;
        }
        return letters;
    }

    private static int commonEnd(String name, String other, int most) {
        int letters = 0;
        while (letters < most
                && name.charAt(name.length() - 1 - letters) == other.charAt(other.length() - 1 - letters)) {
            letters++;
        }
        return letters;
    }

    private static boolean swappedAt(int place, String name, String other) {
        return name.charAt(place) == other.charAt(place + 1) && name.charAt(place + 1) == other.charAt(place);
    }

    /** The sound of a joined name; itself if it is written in no Latin letters. */
    static String sound(String name) {
        String sound = SOUND.doubleMetaphone(name);
        return sound == null || sound.isEmpty() ? name : sound;
    }

    /** Slips between two names, counted no further than needed: {@link #MOST_SLIPS} + 1 stands for more. */
    static int slips(String name, String other) {
        if (Math.abs(name.length() - other.length()) > MOST_SLIPS) {
            return MOST_SLIPS + 1;
        }
        return Math.min(EditDistance.between(name, other), MOST_SLIPS + 1);
    }
}
