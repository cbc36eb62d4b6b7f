package com.illinoisworknet.returningcitizens.account;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words of three to five letters that are easy to say, hear and write; source and licence stand in the file. */
final class ShortWords {
    static final List<String> ALL = WordFile.read("short-words.txt");

    private ShortWords() {}

    /** So many words, each chosen from all of them, apart by dashes. */
    static String phrase(int words, SecureRandom random) {
        return Stream.generate(() -> ALL.get(random.nextInt(ALL.size())))
                .limit(words)
                .collect(Collectors.joining("-"));
    }
}
