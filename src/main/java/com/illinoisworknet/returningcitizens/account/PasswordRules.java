package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.text.Normalizer;
import java.util.Optional;

/**
 * What may be a password. NIST SP 800-63B-4, 3.1.1.2: length counts, any character may stand in it, no rules of
 * composition; refused are common passwords and what is built from the username, the name or the site's name.
 *
 * @param leastLength the fewest characters (Unicode code points)
 */
record PasswordRules(int leastLength) {
    static final int MOST_LENGTH = 256;

    private static final String FIELD = "newPassword";

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
        if (new OwnWords(username, name).makeUp(password)) {
            return Optional.of("password.fromName");
        }
        boolean common = CommonPasswords.ALL.makeUp(password) || PasswordGuesses.of(password) < PasswordGuesses.ENOUGH;
        return common ? Optional.of("password.common") : Optional.empty();
    }
}
