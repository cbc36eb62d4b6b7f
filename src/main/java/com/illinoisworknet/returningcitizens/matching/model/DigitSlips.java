package com.illinoisworknet.returningcitizens.matching.model;

/** The slips of writing numbers: one digit is another, or two neighbours stand in each other's place. */
final class DigitSlips {
    private DigitSlips() {}

    /** The grade of two different numbers of the same length. */
    static Level compare(String number, String other) {
        int first = firstDifference(number, other);
        int last = lastDifference(number, other);
        if (first == last) {
            return Level.ONE_DIGIT;
        }
        boolean swapped = last == first + 1
                && number.charAt(first) == other.charAt(last)
                && number.charAt(last) == other.charAt(first);
        return swapped ? Level.DIGITS_SWAPPED : Level.DIFFERENT;
    }

    private static int firstDifference(String number, String other) {
        int place = 0;
        while (place < number.length() - 1 && number.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }

    private static int lastDifference(String number, String other) {
        int place = number.length() - 1;
        while (place > 0 && number.charAt(place) == other.charAt(place)) {
            place--;
        }
        return place;
    }
}
