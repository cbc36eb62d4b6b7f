package com.illinoisworknet.returningcitizens.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeysTest {
    @TempDir
    Path directory;

    private SecretsDirectory secrets;

    @BeforeEach
    void openDirectory() {
        secrets = new SecretsDirectory(directory);
    }

    @Test
    void lastIdSealsAndAllOpen() {
        secrets.key("encryption-2025", 1).key("encryption-2026", 2).key("search-token", 3);

        VaultKeys keys = VaultKeys.read(directory);

        assertThat(keys.currentId()).isEqualTo("2026");
        assertThat(keys.encryptionKey("2025")).hasValue(SecretsDirectory.bytes(1));
        assertThat(keys.encryptionKey("2026")).hasValue(SecretsDirectory.bytes(2));
        assertThat(keys.searchToken()).isEqualTo(SecretsDirectory.bytes(3));
    }

    @Test
    void unknownIdHasNoKey() {
        secrets.key("encryption-1", 1).key("search-token", 2);

        VaultKeys keys = VaultKeys.read(directory);

        assertThat(keys.encryptionKey("2")).isEmpty();
    }

    @Test
    void otherFilesAreNoKeys() {
        secrets.key("encryption-1", 1).key("search-token", 2);
        secrets.file("encryption-2.key.bak", "x").file("db.password", "x").file("encryption-.key", "x");

        VaultKeys keys = VaultKeys.read(directory);

        assertThat(keys.currentId()).isEqualTo("1");
    }

    @Test
    void missingEncryptionKeyIsNamed() {
        secrets.key("search-token", 1);

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("encryption-<id>.key");
    }

    @Test
    void missingSearchTokenKeyIsNamed() {
        secrets.key("encryption-1", 1);

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("search-token.key");
    }

    @Test
    void shortKeyIsNamed() {
        secrets.key("search-token", 1).file("encryption-1.key", "c2hvcnQ=");

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("encryption-1.key")
                .hasMessageContaining("32 bytes");
    }

    @Test
    void refusalHoldsNothingOfTheKey() {
        secrets.key("search-token", 1).file("encryption-1.key", "not-base64-$ecret");

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("encryption-1.key")
                .hasMessageNotContaining("$ecret");
    }

    @Test
    void missingDirectoryIsNamed() {
        Path nowhere = directory.resolve("nowhere");

        assertThatThrownBy(() -> VaultKeys.read(nowhere))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void announcedKeyOpensAndDoesNotSeal() {
        secrets.key("encryption-2026", 1).key("next-encryption-2027", 2).key("search-token", 3);

        VaultKeys keys = VaultKeys.read(directory);

        assertThat(keys.currentId()).isEqualTo("2026");
        assertThat(keys.encryptionKey("2027")).hasValue(SecretsDirectory.bytes(2));
    }

    @Test
    void announcedKeyAloneIsNone() {
        secrets.key("next-encryption-2027", 2).key("search-token", 3);

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("encryption-<id>.key");
    }

    @Test
    void laterSearchTokenKeyMakesTokensAndAllAreSearchedBy() {
        secrets.key("encryption-1", 1).key("search-token", 3).key("search-token-2027", 4);
        secrets.key("next-search-token-2028", 5);

        VaultKeys keys = VaultKeys.read(directory);

        assertThat(keys.searchToken()).isEqualTo(SecretsDirectory.bytes(4));
        assertThat(keys.searchTokens())
                .containsExactly(SecretsDirectory.bytes(4), SecretsDirectory.bytes(3), SecretsDirectory.bytes(5));
    }

    @Test
    void oneIdTwiceIsRefused() {
        secrets.key("encryption-1", 1).key("next-encryption-1", 2).key("search-token", 3);

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one id");
    }

    @Test
    void sentenceNamesTheKeysAndHoldsNothingOfThem() {
        secrets.key("encryption-2026", 1).key("next-encryption-2027", 2).key("search-token", 3);

        String sentence = VaultKeys.read(directory).sentence();

        assertThat(sentence).isEqualTo("Encryption key 2026, besides next 2027; search-token key without id.");
    }

    @Test
    void keyThatEverybodyMayReadIsRefused() throws IOException {
        secrets.key("encryption-1", 1).key("search-token", 2);
        permit(directory, "rwxr-xr-x");
        permit(directory.resolve("search-token.key"), "rw-------");
        permit(directory.resolve("encryption-1.key"), "rw-r--r--");

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("encryption-1.key is open to everybody");
    }

    @Test
    void directoryThatEverybodyMayWriteToIsRefused() throws IOException {
        secrets.key("encryption-1", 1).key("search-token", 2);
        permit(directory.resolve("search-token.key"), "rw-------");
        permit(directory.resolve("encryption-1.key"), "rw-------");
        permit(directory, "rwxrwxrwx");

        assertThatThrownBy(() -> VaultKeys.read(directory))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(directory + " is open to everybody");
    }

    @Test
    void openFileInAClosedDirectoryIsNobodyElses() throws IOException {
        secrets.key("encryption-1", 1).key("search-token", 2);
        permit(directory, "rwxr-x---");
        permit(directory.resolve("encryption-1.key"), "rw-r--r--");

        VaultKeys keys = VaultKeys.read(directory);

        assertThat(keys.currentId()).isEqualTo("1");
    }

    private static void permit(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
