package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Proposes usernames that are easy to say and write, from the name alone: {@code bkowalczyk}, {@code bobkowalczyk},
 * {@code bkowalczyk2} to {@code 9}, then {@code bkowalczyk-maple} and so on.
 *
 * <p>At most one digit, so that a counter never spells a year, a date or a part of a number of the person. Lower-case
 * ASCII from any script, no reserved or offensive word, 3 to 28 characters.
 */
final class UsernameProposer {
    private static final String NEUTRAL = "newcomer";
    private static final int LEAST = 3;
    private static final int MOST_FROM_NAME = 16;
    private static final int FIRST_DIGIT = 2;
    private static final int DIGITS = 8;
    private static final int NAMESAKES = DIGITS + ShortWords.ALL.size() * (1 + ShortWords.ALL.size());

    private UsernameProposer() {}

    /**
     * The first proposal that nobody has.
     *
     * @param takenBeginningWith gives the usernames, in lower case, that are taken and begin with what it is asked
     */
    static String propose(PersonName name, Function<String, Set<String>> takenBeginningWith) {
        List<String> bases = bases(name);
        Set<String> taken = bases.stream()
                .flatMap(base -> takenBeginningWith.apply(base).stream())
                .collect(Collectors.toSet());
        return proposals(bases)
                .filter(Predicate.not(taken::contains))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> proposals(List<String> bases) {
        Stream<String> namesakes = IntStream.range(0, NAMESAKES).mapToObj(number -> namesake(bases.get(0), number));
        return Stream.concat(bases.stream(), namesakes);
    }

    /**
     * What a namesake gets whose {@link #bases} are taken: the first base with a digit, then with a word, then with two.
     *
     * @param number from 0
     */
    static String namesake(String base, int number) {
        if (number < DIGITS) {
            return base + (FIRST_DIGIT + number);
        }
        int worded = number - DIGITS;
        int words = ShortWords.ALL.size();
        return worded < words
                ? base + "-" + ShortWords.ALL.get(worded)
                : base + "-" + ShortWords.ALL.get(worded / words - 1) + "-" + ShortWords.ALL.get(worded % words);
    }

    /** The proposals that come before a namesake's; at least one. */
    static List<String> bases(PersonName name) {
        List<String> bases = ofName(name).toList();
        return bases.isEmpty() ? List.of(NEUTRAL) : bases;
    }

    /** The proposals that are made of the name alone, each only once it is asked for. */
    static Stream<String> ofName(PersonName name) {
        String first = letters(name.first());
        String last = letters(name.last());
        return Stream.of(start(first, 1) + last, first + last, first + start(last, 1))
                .map(base -> start(base, MOST_FROM_NAME))
                .filter(base -> base.length() >= LEAST && !RefusedUsernames.refuses(base, List.of(first, last)))
                .distinct();
    }

    private static String letters(String part) {
        return NameFolding.fold(part).replaceAll("[^a-z]", "");
    }

    private static String start(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
