package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be a password. NIST SP 800-63B-4, 3.1.1.2: length counts, any character may stand in it, no rules of
 * composition; refused are common passwords and what is built from the username, the name or the site's name.
 *
 * @param leastLength the fewest characters (Unicode code points)
 */
record PasswordRules(int leastLength) {
    static final int MOST_LENGTH = 256;

    private static final String FIELD = "newPassword";
    private static final List<String> SITE = List.of("illinoisworknet", "illinois", "worknet", "returningcitizens");
    private static final int SHORTEST_NAME = 3;

    /** Knows the 30,000 commonest passwords, words, keyboard walks, sequences and repeats; dear to make. */
    private static final Zxcvbn GUESSER = new Zxcvbn();
    /** What follows can only make a password better, and guessing takes the longer the more is looked at. */
    private static final int LOOKED_AT = 64;
    /** Decimal logarithm of the guesses from which on zxcvbn calls a password "very unguessable". */
    private static final double ENOUGH_GUESSES = 10;
    /** The same for what is left without names: "safely unguessable". */
    private static final double ENOUGH_WITHOUT_NAMES = 8;

    /** The form in which a password is measured, hashed and compared (NFKC), however a keyboard composes characters. */
    static String normalized(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    /** What is wrong with the password for its owner: the first thing that is. */
    Optional<Problem> problemOf(String typed, String username, PersonName name) {
        String password = normalized(typed);
        int length = password.codePointCount(0, password.length());
        if (length < leastLength) {
            return Optional.of(Problem.of(FIELD, "password.tooShort", leastLength));
        }
        if (length > MOST_LENGTH) {
            return Optional.of(Problem.of(FIELD, "password.tooLong", MOST_LENGTH));
        }
        return guessable(password, username, name).map(key -> Problem.of(FIELD, key));
    }

    /** The problem of a new password that is the temporary one. */
    static Problem sameAsTemporary() {
        return Problem.of(FIELD, "password.sameAsTemporary");
    }

    private static Optional<String> guessable(String password, String username, PersonName name) {
        if (isBuiltFrom(names(username, name), password)) {
            return Optional.of("password.fromName");
        }
        return guesses(password) < ENOUGH_GUESSES ? Optional.of("password.common") : Optional.empty();
    }

    private static boolean isBuiltFrom(List<String> names, String password) {
        String whole = folded(password);
        String rest = whole;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return rest.length() < whole.length() && guesses(rest) < ENOUGH_WITHOUT_NAMES;
    }

    private static List<String> names(String username, PersonName name) {
        Stream<String> own = Stream.of(username, name.first(), name.middle(), name.last());
        return Stream.concat(own.map(PasswordRules::folded), SITE.stream())
                .filter(word -> word.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static String folded(String text) {
        return NameFolding.fold(text.toLowerCase(Locale.ROOT)).replace(" ", "");
    }

    private static double guesses(String password) {
        return GUESSER.measure(password.substring(0, Math.min(LOOKED_AT, password.length())))
                .getGuessesLog10();
    }
}
