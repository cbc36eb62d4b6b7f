package com.illinoisworknet.returningcitizens.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What no username may be: words that pass for an office or a machine, and offensive words. The file says which and
 * how they are meant.
 */
final class RefusedUsernames {
    private static final String ANYWHERE = "*";
    private static final Map<Boolean, Set<String>> WORDS = WordFile.read("refused-usernames.txt").stream()
            .collect(Collectors.partitioningBy(
                    word -> word.startsWith(ANYWHERE),
                    Collectors.mapping(word -> word.replace(ANYWHERE, ""), Collectors.toUnmodifiableSet())));

    private RefusedUsernames() {}

    /**
     * Whether the name is refused.
     *
     * @param name lower-case letters
     * @param ownNames the person's names that it was made of: a word within one of them is their own name
     */
    static boolean refuses(String name, List<String> ownNames) {
        return WORDS.get(true).stream().anyMatch(name::contains)
                || WORDS.get(false).stream()
                        .anyMatch(word -> name.equals(word) || comesOfJoining(word, name, ownNames));
    }

    private static boolean comesOfJoining(String word, String name, List<String> ownNames) {
        return name.contains(word) && ownNames.stream().noneMatch(own -> own.contains(word));
    }
}
