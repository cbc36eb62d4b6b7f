package com.illinoisworknet.returningcitizens.account;

import com.nulabinc.zxcvbn.Zxcvbn;

/** How many guesses a password withstands, as decimal logarithms. */
final class PasswordGuesses {
    /** From here on zxcvbn calls a password "very unguessable". */
    static final double ENOUGH = 10;
    /** For what is left without names: "safely unguessable". */
    static final double ENOUGH_WITHOUT_NAMES = 8;

    /** Knows words, keyboard walks, sequences, dates and repeats; dear to make. */
    private static final Zxcvbn GUESSER = new Zxcvbn();
    /** What follows can only make a password better, and guessing takes the longer the more is looked at. */
    private static final int LOOKED_AT = 64;

    private PasswordGuesses() {}

    static double of(String password) {
        return GUESSER.measure(password.substring(0, Math.min(LOOKED_AT, password.length())))
                .getGuessesLog10();
    }
}
