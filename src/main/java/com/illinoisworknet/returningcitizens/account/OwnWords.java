package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The words that somebody who knows the holder tries first: the username and its parts, the names, and what the site is
 * called (NIST SP 800-63B-4, 3.1.1.2: context-specific words), forwards and backwards.
 */
final class OwnWords {
    private static final List<String> SITE = List.of(
            "illinoisworknet",
            "illinois",
            "worknet",
            "returningcitizens",
            "returning",
            "citizens",
            "americanjobcenter",
            "jobcenter");
    private static final int SHORTEST = 3;
    private static final String PARTS_OF_USERNAME = "[._-]";

    private final List<String> words;

    OwnWords(String username, PersonName name) {
        Stream<String> own = Stream.concat(
                Stream.of(username, name.first(), name.middle(), name.last()),
                Stream.of(username.split(PARTS_OF_USERNAME)));
        words = Stream.concat(own.map(OwnWords::folded), SITE.stream())
                .filter(word -> word.length() >= SHORTEST)
                .flatMap(word ->
                        Stream.of(word, new StringBuilder(word).reverse().toString()))
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** Whether the password holds such a word and is easy to guess without it. */
    boolean makeUp(String password) {
        return makeUp(folded(password), UnaryOperator.identity())
                || makeUp(CommonPasswords.folded(password), CommonPasswords::folded);
    }

    private boolean makeUp(String whole, UnaryOperator<String> folding) {
        String rest = whole;
        for (String word : words) {
            rest = rest.replace(folding.apply(word), "");
        }
        return rest.length() < whole.length() && PasswordGuesses.of(rest) < PasswordGuesses.ENOUGH_WITHOUT_NAMES;
    }

    private static String folded(String text) {
        return NameFolding.fold(text.toLowerCase(Locale.ROOT)).replace(" ", "");
    }
}
