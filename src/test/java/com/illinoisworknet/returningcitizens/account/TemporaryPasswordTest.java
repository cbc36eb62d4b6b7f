package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemporaryPasswordTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void hasAtLeastSixtyBits() {
        double words = Math.log(ShortWords.ALL.size()) / Math.log(2);

        double bits = TemporaryPassword.WORDS * words + Math.log(TemporaryPassword.NUMBERS) / Math.log(2);

        assertThat(bits).isGreaterThanOrEqualTo(60);
    }

    @RepeatedTest(50)
    void isFiveShortWordsAndThreeDigits() {
        String password = TemporaryPassword.generate(random).value();

        assertThat(password).matches("([a-z]{3,5}-){5}[0-9]{3}");
    }

    @Test
    void noWordIsTwiceInTheListOrOffensive() {
        List<String> words = ShortWords.ALL;

        Set<String> distinct = new HashSet<>(words);

        assertThat(distinct).hasSameSizeAs(words).allMatch(word -> word.matches("[a-z]{3,5}"));
        assertThat(words).noneMatch(word -> RefusedUsernames.refuses(word, List.of(word)));
    }

    @Test
    void twoAreNeverTheSame() {
        Set<String> generated = new HashSet<>();

        for (int i = 0; i < 1_000; i++) {
            generated.add(TemporaryPassword.generate(random).value());
        }

        assertThat(generated).hasSize(1_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maple-river-stone-candy-otter-407",
                "Maple-river-stone-candy-otter-407",
                " maple river  stone candy otter 407\n",
                "maple–river‑stone—candy - otter\u00a0407",
            })
    void typedOffTheSlipItIsTheSame(String typed) {
        String meant = TemporaryPassword.canonical(typed);

        assertThat(meant).isEqualTo("maple-river-stone-candy-otter-407");
    }

    @Test
    void aLogShowsNothingOfIt() {
        TemporaryPassword password = TemporaryPassword.generate(random);

        String shown = password.toString();

        assertThat(shown).isEqualTo("TemporaryPassword[…]");
    }
}
