package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.AnyText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

class PasswordHashingTest {
    private final PasswordHashing hashing = hashing(1500);

    /** Computed by Python's hashlib.pbkdf2_hmac("sha512", b"correct horse", b"saltsaltsalt", 1000, 64). */
    private static final String OF_ELSEWHERE =
            "PBKDF2WithHmacSHA512:1000:c2FsdHNhbHRzYWx0:oSKce4SGrSKsJabCWZfpe2MmVOPtl4paOjoD1njLdjo3le9sMBwq0q7ivJFcrXSTMQ0HjlOn/J48J9WZe4uR0g==";

    @Test
    void hashMadeElsewhereIsUnderstood() {
        assertThat(hashing.matches("correct horse", OF_ELSEWHERE)).isTrue();
        assertThat(hashing.matches("correct horsf", OF_ELSEWHERE)).isFalse();
    }

    @Test
    void hashOfOtherSettingsIsOutdated() {
        String own = hashing.hash("seven lamps over quiet water");

        assertThat(hashing.outdated(own)).isFalse();
        assertThat(hashing(1501).outdated(own)).isTrue();
        assertThat(hashing.outdated(own.replace("SHA512", "SHA256"))).isTrue();
    }

    @Test
    void samePasswordHasAnotherHashEachTime() {
        assertThat(hashing.hash("twice")).isNotEqualTo(hashing.hash("twice"));
    }

    @Property(tries = 30)
    @Domain(AnyText.class)
    void anyTextMatchesItsOwnHashAndNoOther(@ForAll String typed) {
        String hash = hashing.hash(typed);

        assertThat(hashing.matches(typed, hash)).isTrue();
        assertThat(hashing.matches(typed + "x", hash)).isFalse();
    }

    private static PasswordHashing hashing(int iterations) {
        PasswordHashing hashing = new PasswordHashing();
        hashing.settings = new AccountSettings();
        hashing.settings.hashIterations = iterations;
        return hashing;
    }
}
