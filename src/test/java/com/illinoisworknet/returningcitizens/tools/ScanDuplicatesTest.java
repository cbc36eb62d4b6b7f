package com.illinoisworknet.returningcitizens.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScanDuplicatesTest {
    private final Logger logger = Logger.getLogger(ScanDuplicates.class.getName());
    private final Sentences said = new Sentences();

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

    @Test
    void missingSettingEndsWithOneSentenceThatNamesIt() {
        int exit = ScanDuplicates.run(Map.of("DB_URL", "jdbc:postgresql://localhost:1/none"));

        assertThat(exit).isEqualTo(1);
        assertThat(said.sentences()).containsExactly("The scan failed: the setting DB_OWNER_PASSWORD is missing.");
    }

    @Test
    void unreachableDatabaseEndsWithOneSentenceWithoutThePassword() {
        int exit = ScanDuplicates.run(
                Map.of("DB_URL", "jdbc:postgresql://localhost:1/none", "DB_OWNER_PASSWORD", "a secret password"));

        assertThat(exit).isEqualTo(1);
        assertThat(said.sentences())
                .singleElement()
                .asString()
                .startsWith("The scan failed: ")
                .doesNotContain("a secret password");
    }
}
