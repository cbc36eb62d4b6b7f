package com.illinoisworknet.returningcitizens.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftBehindTest {
    private static final String OURS = "3599.25";

    @TempDir
    Path temporary;

    private Process process;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", OURS).start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void processOfAnEarlierRunIsStopped() throws IOException {
        LeftBehind.stop(named(process.pid() + "\nmore lines\n"), OURS, "TERM");

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void processOfSomebodyElseWithTheSameIdIsLeftAlone() throws IOException {
        LeftBehind.stop(named(process.pid() + "\n"), "a path of ours", "TERM");

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void fileWithoutAProcessIdIsNoMatter() throws IOException {
        LeftBehind.stop(named("not a number\n"), OURS, "TERM");
        LeftBehind.stop(temporary.resolve("none"), OURS, "TERM");

        assertThat(process.isAlive()).isTrue();
    }

    private Path named(String content) throws IOException {
        return Files.writeString(temporary.resolve("process"), content);
    }
}
