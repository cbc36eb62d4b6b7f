package com.illinoisworknet.returningcitizens.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdleSettingsTest {
    @ParameterizedTest
    @CsvSource({"900, 120, 12", "21, 20, 1", "28800, 120, 24"})
    void settingWithinItsLimitsIsTaken(int idle, int warning, int longest) {
        IdleSettings settings = settings(idle, warning, longest);

        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "900, 19, 12, session.warning-seconds",
        "120, 120, 12, session.idle-seconds",
        "28801, 120, 12, session.idle-seconds",
        "0, 20, 12, session.idle-seconds",
        "900, 120, 0, session.longest-hours",
        "900, 120, 25, session.longest-hours",
    })
    void settingBeyondItsLimitsIsNamed(int idle, int warning, int longest, String named) {
        IdleSettings settings = settings(idle, warning, longest);

        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static IdleSettings settings(int idle, int warning, int longest) {
        IdleSettings settings = new IdleSettings();
        settings.idleSeconds = idle;
        settings.warningSeconds = warning;
        settings.longestHours = longest;
        return settings;
    }
}
