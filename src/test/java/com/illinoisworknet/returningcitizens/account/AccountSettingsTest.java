package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountSettingsTest {
    @ParameterizedTest
    @CsvSource({"30, 15, 210000", "1, 8, 100000", "365, 64, 10000000"})
    void settingWithinItsLimitsIsTaken(int days, int length, int iterations) {
        AccountSettings settings = settings(days, length, iterations);

        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 15, 210000, temporary-password.days",
        "366, 15, 210000, temporary-password.days",
        "30, 7, 210000, password.minimum-length",
        "30, 65, 210000, password.minimum-length",
        "30, 15, 99999, password.pbkdf2-iterations",
        "30, 15, 10000001, password.pbkdf2-iterations",
    })
    void settingBeyondItsLimitsIsNamed(int days, int length, int iterations, String named) {
        AccountSettings settings = settings(days, length, iterations);

        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static AccountSettings settings(int days, int length, int iterations) {
        AccountSettings settings = new AccountSettings();
        settings.temporaryPasswordDays = days;
        settings.minimumLength = length;
        settings.hashIterations = iterations;
        return settings;
    }
}
