package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleSettingsTest {
    @ParameterizedTest
    @CsvSource({"900, 120", "21, 20", "28800, 120"})
    void settingWithinItsLimitsIsTaken(int idle, int warning) {
        IdleSettings settings = settings(idle, warning);

        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "900, 19, session.warning-seconds",
        "120, 120, session.idle-seconds",
        "28801, 120, session.idle-seconds",
        "0, 20, session.idle-seconds",
    })
    void settingBeyondItsLimitsIsNamed(int idle, int warning, String named) {
        IdleSettings settings = settings(idle, warning);

        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static IdleSettings settings(int idle, int warning) {
        IdleSettings settings = new IdleSettings();
        settings.idleSeconds = idle;
        settings.warningSeconds = warning;
        return settings;
    }
}
