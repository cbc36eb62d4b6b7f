package com.illinoisworknet.returningcitizens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that come and go while a server runs. */
class KeyringTest {
    private static final String PLACE = SealedColumn.ACCOUNT_SSN.place(17);
    private static final byte[] CLEAR = "a secret".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    private final SteppingClock clock = new SteppingClock();
    private SecretsDirectory secrets;
    private Vault server;

    @BeforeEach
    void startServer() {
        secrets = new SecretsDirectory(directory).key("encryption-2026", 1).key("search-token", 2);
        server = new Vault(directory, clock);
    }

    @Test
    void addedKeySealsWithinAMinuteWithoutARestart() {
        Sealed before = server.seal(CLEAR, PLACE);
        secrets.key("encryption-2027", 3);

        assertThat(server.seal(CLEAR, PLACE).keyId()).isEqualTo("2026");
        clock.step(Duration.ofMinutes(1));

        assertThat(server.seal(CLEAR, PLACE).keyId()).isEqualTo("2027");
        assertThat(server.open(before, PLACE)).isEqualTo(CLEAR);
    }

    @Test
    void whatAnotherServerSealedWithTheAddedKeyOpensAtOnce() {
        secrets.key("encryption-2027", 3);
        Sealed elsewhere = new Vault(VaultKeys.read(directory)).seal(CLEAR, PLACE);

        byte[] opened = server.open(elsewhere, PLACE);

        assertThat(elsewhere.keyId()).isEqualTo("2027");
        assertThat(opened).isEqualTo(CLEAR);
    }

    @Test
    void removedKeyOpensNoMore() throws IOException {
        Sealed before = server.seal(CLEAR, PLACE);
        secrets.key("encryption-2027", 3);
        Files.delete(directory.resolve("encryption-2026.key"));
        clock.step(Duration.ofMinutes(1));

        assertThatThrownBy(() -> server.open(before, PLACE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key 2026 ");
    }

    @Test
    void halfWrittenKeyLeavesTheKeysReadBefore() {
        Sealed before = server.seal(CLEAR, PLACE);
        secrets.file("encryption-2027.key", "half");
        clock.step(Duration.ofMinutes(1));

        assertThat(server.seal(CLEAR, PLACE).keyId()).isEqualTo("2026");
        assertThat(server.open(before, PLACE)).isEqualTo(CLEAR);
    }

    @Test
    void announcedSearchTokenKeyIsSearchedByAndTheNamedOneMakesTokens() throws IOException {
        String old = server.searchToken("457554417");
        secrets.key("next-search-token-2027", 4);
        clock.step(Duration.ofMinutes(1));
        assertThat(server.searchToken("457554417")).isEqualTo(old);
        assertThat(server.searchTokens()).hasSize(2);

        Files.move(directory.resolve("next-search-token-2027.key"), directory.resolve("search-token-2027.key"));
        clock.step(Duration.ofMinutes(1));

        String token = server.searchToken("457554417");
        assertThat(token).isNotEqualTo(old);
        assertThat(server.searchTokens())
                .extracting(hash -> hash.apply("457554417"))
                .containsExactly(token, old);
    }

    private static final class SteppingClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T18:00:00Z");

        void step(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
