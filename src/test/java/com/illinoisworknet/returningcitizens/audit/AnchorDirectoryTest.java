package com.illinoisworknet.returningcitizens.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorDirectoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Anchor ANCHOR = new Anchor(1234, "0a".repeat(32));

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsReadAgain() throws IOException {
        AnchorDirectory directory = new AnchorDirectory(folder);

        directory.keep(DAY, ANCHOR);

        assertThat(directory.holds(DAY)).isTrue();
        assertThat(directory.holds(DAY.plusDays(1))).isFalse();
        assertThat(Anchor.read(folder.resolve("anchor-2026-11-24.txt"))).isEqualTo(ANCHOR);
    }

    @Test
    void theFileTellsHowToUseIt() throws IOException {
        new AnchorDirectory(folder).keep(DAY, ANCHOR);

        assertThat(folder.resolve("anchor-2026-11-24.txt"))
                .content()
                .contains("on 2026-11-24", "select * from audit.verify_chain(1234, '" + ANCHOR.hash() + "')");
    }

    @Test
    void anAnchorIsNeverWrittenAgain() throws IOException {
        AnchorDirectory directory = new AnchorDirectory(folder);
        directory.keep(DAY, ANCHOR);

        directory.keep(DAY, new Anchor(5678, "0b".repeat(32)));

        assertThat(Anchor.read(directory.file(DAY))).isEqualTo(ANCHOR);
    }

    @Test
    void nothingElseIsLeftBehind() throws IOException {
        AnchorDirectory directory = new AnchorDirectory(folder);

        directory.keep(DAY, ANCHOR);
        directory.keep(DAY, ANCHOR);

        assertThat(folder).isDirectoryContaining("glob:**/anchor-2026-11-24.txt");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aMissingFolderIsToldOf() {
        AnchorDirectory directory = new AnchorDirectory(folder.resolve("nowhere"));

        assertThatIOException().isThrownBy(() -> directory.keep(DAY, ANCHOR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "number=5\n", "number=x\nhash=00\n", "number=-1\nhash=00\n", "number=1\nhash=00\n"})
    void whatIsNoAnchorIsRefused(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("other.txt"), content);

        assertThatThrownBy(() -> Anchor.read(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
