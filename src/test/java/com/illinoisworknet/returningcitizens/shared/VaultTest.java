package com.illinoisworknet.returningcitizens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VaultTest {
    private static final String PLACE = "account:17";
    private static final byte[] CLEAR = "a secret".getBytes(StandardCharsets.UTF_8);

    private static final Vault VAULT = SecretsDirectory.temporary()
            .key("encryption-2", 1)
            .key("search-token", 2)
            .vault();

    @Property(tries = 200)
    void whatIsSealedOpensAtItsPlace(@ForAll @Size(max = 300) byte[] clear, @ForAll String place) {
        Sealed sealed = VAULT.seal(clear, place);

        assertThat(sealed.keyId()).isEqualTo("2");
        assertThat(VAULT.open(sealed, place)).isEqualTo(clear);
    }

    @Test
    void sealingTwiceGivesDifferentBytes() {
        Sealed first = VAULT.seal(CLEAR, PLACE);
        Sealed second = VAULT.seal(CLEAR, PLACE);

        assertThat(first).isNotEqualTo(second);
        assertThat(new String(first.ciphertext(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void movedValueDoesNotOpen() {
        Sealed sealed = VAULT.seal(CLEAR, PLACE);

        assertThatThrownBy(() -> VAULT.open(sealed, "account:18")).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 200)
    void changedByteDoesNotOpen(
            @ForAll @IntRange(max = 35) int position, @ForAll @IntRange(min = 1, max = 255) int flip) {
        byte[] bytes = VAULT.seal(CLEAR, PLACE).ciphertext();
        bytes[position] ^= (byte) flip;

        assertThatThrownBy(() -> VAULT.open(new Sealed("2", bytes), PLACE)).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 100)
    void cutOffValueDoesNotOpen(@ForAll @IntRange(max = 35) int length) {
        byte[] bytes = Arrays.copyOf(VAULT.seal(CLEAR, PLACE).ciphertext(), length);

        assertThatThrownBy(() -> VAULT.open(new Sealed("2", bytes), PLACE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(PLACE);
    }

    @Test
    void lostKeyIsNamed() {
        Sealed sealed = new Sealed("1", VAULT.seal(CLEAR, PLACE).ciphertext());

        assertThatThrownBy(() -> VAULT.open(sealed, PLACE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key 1 ");
    }

    @Test
    void olderKeyStillOpensAfterANewOneCame() {
        Vault rotated = SecretsDirectory.temporary()
                .key("encryption-2", 1)
                .key("encryption-3", 9)
                .key("search-token", 2)
                .vault();

        Sealed sealed = VAULT.seal(CLEAR, PLACE);

        assertThat(rotated.open(sealed, PLACE)).isEqualTo(CLEAR);
        assertThat(rotated.seal(CLEAR, PLACE).keyId()).isEqualTo("3");
        assertThat(rotated.searchToken("a")).isEqualTo(VAULT.searchToken("a"));
    }

    @Property(tries = 200)
    void searchTokensAreEqualForEqualTextsOnly(@ForAll String one, @ForAll String other) {
        String token = VAULT.searchToken(one);

        assertThat(token).matches("[0-9a-f]{64}").isEqualTo(VAULT.searchToken(one));
        assertThat(token.equals(VAULT.searchToken(other))).isEqualTo(one.equals(other));
    }
}
