package com.illinoisworknet.returningcitizens.matching.model;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Whether one of two names is a part of the other: Garcia of Garcia Lopez, Cruz of De La Cruz, Mary of Mary Ann. */
final class DoubleName {
    /** Words that alone make no name. */
    private static final Set<String> PARTICLES = Set.of(
            "a", "al", "ap", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "el",
            "la", "las", "le", "los", "mac", "mc", "o", "of", "san", "st", "te", "ten", "van", "von", "y");

    private DoubleName() {}

    /** Whether the words of one folded name are all words of the other, and at least one is more than a particle. */
    static boolean partOf(String name, String other) {
        Set<String> words = words(name);
        Set<String> otherWords = words(other);
        boolean contained = words.containsAll(otherWords) || otherWords.containsAll(words);
        return contained && !PARTICLES.containsAll(common(words, otherWords));
    }

    private static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(name.split(" ")));
    }

    private static Set<String> common(Set<String> words, Set<String> otherWords) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(otherWords);
        return common;
    }
}
