package com.illinoisworknet.returningcitizens.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad file of weights stops the start with one sentence. */
class ModelFileTest {
    @Test
    void theModelOfThisReleaseIsWhole() {
        assertThat(ModelFile.published().version()).isEqualTo("fs-2");
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        # line that begins so                      | becomes                                         | refused with
        weight.same-person.SSN.SAME                | ''                                              | The model file lacks weight.same-person.SSN.SAME.
        weight.same-person.SSN.SAME                | weight.same-person.SSN.SAME = high              | The model file's weight.same-person.SSN.SAME is not a number.
        weight.same-person.SSN.SAME                | weight.same-person.SSN.SAME = NaN               | The model file's weight.same-person.SSN.SAME is not a finite number.
        expected.namesake-in-the-family            | expected.namesake-in-the-family = 0             | The model file's expected.namesake-in-the-family must be above 0.
        calibration.slope                          | calibration.slope = -1                          | The model file's calibration.slope must be above 0.
        band.LIKELY                                | band.LIKELY = 0.999                             | The model file's bands must rise from possible to very likely, between 0 and 1.
        band.VERY_LIKELY                           | band.VERY_LIKELY = 1.5                          | The model file's bands must rise from possible to very likely, between 0 and 1.
        version                                    | ''                                              | The model file lacks version.
        version                                    | version = fs-2;weight.same-person.SHOE.SAME = 1 | The model file holds weight.same-person.SHOE.SAME, which no model knows.
        """)
    void aBadFileIsRefusedWithOneSentence(String begins, String becomes, String sentence) throws IOException {
        String file = published().replaceAll("(?m)^" + begins + " =.*$", becomes.replace(";", "\n"));

        assertThatThrownBy(() -> ModelFile.read(new StringReader(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(sentence);
    }

    private static String published() throws IOException {
        try (InputStream file = ModelFile.class.getResourceAsStream("published/fs-2.properties")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
