package com.illinoisworknet.returningcitizens.account;

import java.security.SecureRandom;

/**
 * A passphrase that somebody may take or vary who has none in mind: four short words, or more if the least length
 * asks for it.
 *
 * @param words lower-case words apart by dashes
 */
public record PassphraseIdea(String words) {
    private static final int LEAST_WORDS = 4;

    static PassphraseIdea ofLength(int leastLength, SecureRandom random) {
        StringBuilder words = new StringBuilder(ShortWords.phrase(LEAST_WORDS, random));
        while (words.length() < leastLength) {
            words.append('-').append(ShortWords.phrase(1, random));
        }
        return new PassphraseIdea(words.toString());
    }

    /** Says nothing of the words: somebody may have taken them. */
    @Override
    public String toString() {
        return "PassphraseIdea[…]";
    }
}
