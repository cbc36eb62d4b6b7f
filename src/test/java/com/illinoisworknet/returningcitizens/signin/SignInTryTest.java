package com.illinoisworknet.returningcitizens.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class SignInTryTest {
    private static final String ADDRESS = "192.0.2.7";

    @Test
    void lettersAndBlanksAroundAreNoOtherUsername() {
        SignInTry attempt = new SignInTry("  Partner.Kewanee ", ADDRESS);

        assertThat(attempt).isEqualTo(new SignInTry("partner.kewanee", ADDRESS));
    }

    @Test
    void otherAddressIsAnotherTry() {
        SignInTry attempt = new SignInTry("partner.kewanee", ADDRESS);

        assertThat(attempt).isNotEqualTo(new SignInTry("partner.kewanee", "192.0.2.8"));
    }

    @Test
    void longTextIsCut() {
        SignInTry attempt = new SignInTry("x".repeat(10_000), ADDRESS);

        assertThat(attempt.usernameKey()).hasSize(100);
    }

    @Property
    @Domain(AnyText.class)
    void anyTextCanBeCounted(@ForAll String typed) {
        SignInTry attempt = new SignInTry(typed, ADDRESS);

        assertThat(attempt.usernameKey().length()).isLessThanOrEqualTo(100);
    }
}
