package com.illinoisworknet.returningcitizens.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planted is found, so that a search that finds nothing says something. */
class TracesTest {
    private final Traces traces =
            new Traces().ofNumber("number", "736285914").ofPassword("password", "acorn-basin-cider-042");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ssn=736285914&",
                "SSN 736-28-5914.",
                "736 28 5914",
                "\\x373336323835393134",
                "...6-5914 or 28-5914",
                "id 285914, ",
                "acorn-basin-cider-042",
                "61636F726E2D626173696E2D63696465722D303432"
            })
    void plantedSecretIsFound(String planted) {
        List<String> found = traces.in(planted.getBytes(StandardCharsets.UTF_8));

        assertThat(found).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xy", "xyz", "{\"ssn\":\""})
    void numberInTheMiddleOfBase64IsFound(String before) {
        String planted =
                Base64.getEncoder().encodeToString((before + "736285914 and more").getBytes(StandardCharsets.UTF_8));

        assertThat(traces.in(planted.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    @Test
    void numberOfTwoBytesACharacterIsFound() {
        assertThat(traces.in("a 736285914".getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
        assertThat(traces.in("a 736-28-5914".getBytes(StandardCharsets.UTF_16BE)))
                .isNotEmpty();
    }

    @Test
    void lastFourDigitsAndOtherNumbersAreNone() {
        String text = "•••-••-5914, 2026-11-24 14:00:00.285914+00, a285914f, 1285914";

        List<String> found = traces.in(text.getBytes(StandardCharsets.UTF_8));

        assertThat(found).isEmpty();
    }
}
