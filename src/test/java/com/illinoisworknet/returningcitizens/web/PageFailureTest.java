package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PageFailureTest {
    @Test
    void traceNamesExceptionsAndPlacesButNoneOfTheirWords() {
        SQLException cause = new SQLException("invalid input: \"Haynes, 123-45-6789\"", "22P02");

        String trace = PageFailure.trace(new IllegalStateException("Haynes", cause));

        assertThat(trace)
                .contains("java.lang.IllegalStateException", "because of java.sql.SQLException (SQL state 22P02)")
                .contains("at " + PageFailureTest.class.getName() + ".traceNames")
                .doesNotContain("Haynes", "6789");
    }

    @Test
    void nothingToTellIsStillAReference() {
        String reference = PageFailure.log(null);

        assertThat(reference).matches("[0-9a-f]{8}");
    }
}
