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

    @Test
    void addressesOfOneSubscriberAreOneNetwork() {
        SignInTry one = new SignInTry("a", "2001:db8:1:2:aaaa::1");
        SignInTry neighbor = new SignInTry("a", "2001:DB8:1:2:0:bbbb::2%eth0");
        SignInTry elsewhere = new SignInTry("a", "2001:db8:1:3::1");

        assertThat(one.network()).isEqualTo("20010db800010002::/64").isEqualTo(neighbor.network());
        assertThat(elsewhere.network()).isNotEqualTo(one.network());
    }

    @Test
    void ipv4AddressIsANetworkOfItsOwnHoweverWritten() {
        assertThat(new SignInTry("a", ADDRESS).network()).isEqualTo(ADDRESS);
        assertThat(new SignInTry("a", "::ffff:192.0.2.7").network()).isEqualTo(ADDRESS);
    }

    @Property
    @Domain(AnyText.class)
    void anyTextCanBeCounted(@ForAll String typed) {
        SignInTry attempt = new SignInTry(typed, ADDRESS);

        assertThat(attempt.usernameKey().length()).isLessThanOrEqualTo(100);
    }
}
