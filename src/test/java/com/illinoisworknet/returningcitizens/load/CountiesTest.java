package com.illinoisworknet.returningcitizens.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountiesTest {
    private final Counties counties =
            new Counties(Map.of("17031", "Cook", "17039", "De Witt", "17163", "St. Clair", "17099", "LaSalle"));

    @ParameterizedTest
    @CsvSource({
        "Cook, 17031",
        "COOK, 17031",
        "dewitt, 17039",
        "De  Witt, 17039",
        "St Clair, 17163",
        "st.clair, 17163",
        "La Salle, 17099",
        "17031, 17031"
    })
    void countyIsFoundHoweverItIsWritten(String written, String code) {
        assertThat(counties.code(written)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nsw", "Cook IN", "99999", "?", "OUT"})
    void anythingElseIsNone(String written) {
        assertThat(counties.code(written)).isEmpty();
    }
}
