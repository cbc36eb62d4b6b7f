package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final PersonName BOB = new PersonName("Bob", "Aleksander", "Kowalczyk", "Jr.");

    private final PasswordRules rules = new PasswordRules(15);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maple river stone candy",
                "correct-horse-battery-staple",
                "my dog eats two shoes a week",
                "mi perro come dos zapatos",
                "zażółć gęślą jaźń",
                "Моя собака ест ботинки",
                "x7Qm2pVz9KtLw4R",
                "                x7Qm2pVz9Kt",
                "Bobby tables drop students",
                "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤🦆",
            })
    void goodPasswordIsTaken(String password) {
        Optional<Problem> problem = problemOf(password);

        assertThat(problem).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x7Qm2pVz9KtLw4", "🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤"})
    void fourteenCharactersAreTooFew(String password) {
        Optional<Problem> problem = problemOf(password);

        assertThat(problem).contains(Problem.of("newPassword", "password.tooShort", 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678",
                "P@ssw0rdP@ssw0rd!",
                "aaaaaaaaaaaaaaaa",
                "               ",
                "abcabcabcabcabcabc",
                "1234567890123456",
                "abcdefghijklmnop",
                "qwertyuiopasdfghjkl",
                "iloveyouiloveyou",
                "sunshinesunshine1",
                "111111111111111111111111",
            })
    void commonOrEasyPasswordIsRefused(String password) {
        Optional<Problem> problem = problemOf(password);

        assertThat(problem).contains(Problem.of("newPassword", "password.common"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BobKowalczyk2026",
                "bkowalczyk-bkowalczyk",
                "Bob A. Kowalczyk Jr. 1",
                "Kowalczyk Aleksander",
                "IllinoisWorkNet2026",
                "illinois worknet!",
                "Returning Citizens 1",
                "KOWALCZYK.PASSWORD",
                "Welcome to workNet",
            })
    void builtFromUsernameNameOrSiteIsRefused(String password) {
        Optional<Problem> problem = problemOf(password);

        assertThat(problem).contains(Problem.of("newPassword", "password.fromName"));
    }

    @Test
    void accentsDoNotHideAName() {
        PersonName name = PersonName.of("Łukasz", "Żółkiewski");

        Optional<Problem> problem = rules.problemOf("Zolkiewski-Lukasz!", "lzolkiewski", name);

        assertThat(problem).contains(Problem.of("newPassword", "password.fromName"));
    }

    @Test
    void twoHundredFiftySixCharactersAreTakenAndOneMoreIsNot() {
        String longest = "maple river stone candy ".repeat(11).substring(0, 256);

        Optional<Problem> atLimit = problemOf(longest);
        Optional<Problem> beyond = problemOf(longest + "x");

        assertThat(atLimit).isEmpty();
        assertThat(beyond).contains(Problem.of("newPassword", "password.tooLong", 256));
    }

    @Test
    void charactersAreTheSameHoweverComposed() {
        String decomposed = "cafe\u0301 ﬁn";

        String normalized = PasswordRules.normalized(decomposed);

        assertThat(normalized).isEqualTo("café fin");
    }

    private Optional<Problem> problemOf(String password) {
        return rules.problemOf(password, "bkowalczyk", BOB);
    }
}
