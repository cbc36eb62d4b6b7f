package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A folded name in the forms in which it is compared: its letters joined, and the words that alone make a name. */
final class NameWords {
    static final NameWords NONE = new NameWords("");

    /** Words that alone make no name. */
    private static final Set<String> PARTICLES = Set.of(
            "a", "al", "ap", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "la", "las", "le", "los", "mac", "mc", "o", "of", "san", "st", "te", "ten", "van", "von", "y");

    private final String folded;
    private final String joined;
    private final List<String> parts;

    private NameWords(String folded) {
        this.folded = folded;
        boolean oneWord = folded.indexOf(' ') < 0;
        this.joined = oneWord ? folded : folded.replace(" ", "");
        this.parts = oneWord ? List.of() : parts(folded);
    }

    static NameWords of(String folded) {
        return folded.isEmpty() ? NONE : new NameWords(folded);
    }

    boolean isEmpty() {
        return folded.isEmpty();
    }

    /** Whether one letter is all that is known. */
    boolean isInitial() {
        return joined.length() == 1;
    }

    /** The first letter, as a number; 0 of no name. */
    int initial() {
        return joined.isEmpty() ? 0 : joined.charAt(0);
    }

    String folded() {
        return folded;
    }

    /** All letters in one word: McDonald and Mc Donald alike. */
    String joined() {
        return joined;
    }

    /** Whether it has several words. */
    boolean isDouble() {
        return !parts.isEmpty();
    }

    /** The words of a double name that are names themselves; of any other name itself. */
    List<String> parts() {
        return parts.isEmpty() ? List.of(joined) : parts;
    }

    private static List<String> parts(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !PARTICLES.contains(word))
                .toList();
    }
}
