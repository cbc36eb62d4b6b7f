package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.PersonName;
import java.security.SecureRandom;
import org.junit.jupiter.api.RepeatedTest;

class PassphraseIdeaTest {
    private final SecureRandom random = new SecureRandom();

    @RepeatedTest(20)
    void isAPasswordThatIsTaken() {
        PasswordRules rules = new PasswordRules(15);

        PassphraseIdea idea = PassphraseIdea.ofLength(15, random);

        assertThat(idea.words()).matches("[a-z]{3,5}(-[a-z]{3,5}){3}");
        assertThat(rules.problemOf(idea.words(), "lzolc", PersonName.of("Łukasz", "Żółć")))
                .isEmpty();
    }

    @RepeatedTest(20)
    void isAsLongAsItHasToBe() {
        int leastLength = 40;

        PassphraseIdea idea = PassphraseIdea.ofLength(leastLength, random);

        assertThat(idea.words()).hasSizeGreaterThanOrEqualTo(leastLength);
    }
}
