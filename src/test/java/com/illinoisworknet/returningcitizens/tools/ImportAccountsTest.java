package com.illinoisworknet.returningcitizens.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportAccountsTest {
    private final Logger logger = Logger.getLogger(ImportAccounts.class.getName());
    private final Sentences said = new Sentences();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        logger.addHandler(said);
        logger.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        logger.removeHandler(said);
        logger.setUseParentHandlers(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.csv b.csv", "a.csv --report", "a.csv --refused b.csv", "a.csv --report a.csv"})
    void wrongCallIsAnsweredWithTheRightOne(String arguments) {
        int exit = ImportAccounts.run(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")), Map.of());

        assertThat(exit).isEqualTo(2);
        assertThat(said.sentences()).containsExactly("Usage: rc-tool import-accounts FILE.csv [--report REFUSED.csv]");
    }

    @Test
    void missingFileIsNamed() {
        Path file = folder.resolve("none.csv");

        int exit = ImportAccounts.run(List.of(file.toString()), Map.of());

        assertThat(exit).isEqualTo(1);
        assertThat(said.sentences()).containsExactly("The import failed: there is no file " + file + ".");
    }

    @Test
    void missingSettingIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("accounts.csv"), "account_id");

        int exit = ImportAccounts.run(List.of(file.toString()), Map.of());

        assertThat(exit).isEqualTo(1);
        assertThat(said.sentences()).containsExactly("The import failed: the setting DB_URL is missing.");
    }
}
