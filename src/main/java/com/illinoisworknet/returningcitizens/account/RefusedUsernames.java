package com.illinoisworknet.returningcitizens.account;

import java.util.List;

/**
 * What no username may be: words that pass for an office or a machine, and offensive words. The file says which and
 * how they are meant.
 */
final class RefusedUsernames {
    private static final String ANYWHERE = "*";
    private static final List<String> NOWHERE = WordFile.read("refused-usernames.txt").stream()
            .filter(word -> word.startsWith(ANYWHERE))
            .map(word -> word.replace(ANYWHERE, ""))
            .toList();
    private static final List<String> NOT_OF_JOINING = WordFile.read("refused-usernames.txt").stream()
            .filter(word -> !word.startsWith(ANYWHERE))
            .toList();

    private RefusedUsernames() {}

    /**
     * Whether the name is refused.
     *
     * @param name lower-case letters
     * @param ownNames the person's names that it was made of: a word within one of them is their own name
     */
    static boolean refuses(String name, List<String> ownNames) {
        for (String word : NOWHERE) {
            if (name.contains(word)) {
                return true;
            }
        }
        for (String word : NOT_OF_JOINING) {
            if (name.contains(word) && (name.equals(word) || comesOfJoining(word, ownNames))) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesOfJoining(String word, List<String> ownNames) {
        return ownNames.stream().noneMatch(own -> own.contains(word));
    }
}
