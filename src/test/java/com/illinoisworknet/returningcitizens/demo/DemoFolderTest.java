package com.illinoisworknet.returningcitizens.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
    @TempDir
    Path temporary;

    @Test
    void secondDemoOnTheSameFolderIsRefused() throws IOException {
        Path root = temporary.resolve("demo");
        try (DemoFolder first = DemoFolder.open(root)) {
            assertThat(first.secrets()).isDirectory();

            assertThatThrownBy(() -> DemoFolder.open(root))
                    .isInstanceOf(DemoException.class)
                    .hasMessageStartingWith("A demo is already running on the folder " + root);
        }

        DemoFolder.open(root).close();
    }

    @Test
    void fileInPlaceOfTheFolderIsNamed() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatThrownBy(() -> DemoFolder.open(file))
                .isInstanceOf(DemoException.class)
                .hasMessage("The demo folder " + file + " is not a folder.");
    }

    @Test
    void keysAndPasswordsAreDrawnOnceAndTheirOwnersOnly() throws IOException {
        try (DemoFolder folder = DemoFolder.open(temporary.resolve("demo"))) {
            String drawn = DemoSecrets.of(folder).password(DatabaseLogins.APPLICATION);

            String again = DemoSecrets.of(folder).password(DatabaseLogins.APPLICATION);

            assertThat(again).isEqualTo(drawn).hasSize(48);
            assertThat(VaultKeys.read(folder.secrets())).isNotNull();
            assertThat(permissions(folder.passwords())).isEqualTo("rw-------");
            assertThat(permissions(folder.secrets().resolve("encryption-1.key")))
                    .isEqualTo("rw-------");
            assertThat(permissions(folder.secrets())).isEqualTo("rwx------");
        }
    }

    @Test
    void folderWithoutAPasswordSaysHowToGoOn() throws IOException {
        try (DemoFolder folder = DemoFolder.open(temporary.resolve("demo"))) {
            Files.writeString(folder.passwords(), "postgres=x\n");
            DemoSecrets secrets = DemoSecrets.of(folder);

            assertThatThrownBy(() -> secrets.password(DatabaseLogins.OWNER))
                    .isInstanceOf(DemoException.class)
                    .hasMessageContaining("delete the folder to start afresh");
        }
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
