package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountSettingsTest {
    @ParameterizedTest
    @CsvSource({"30, 15", "1, 8", "365, 64"})
    void settingWithinItsLimitsIsTaken(int days, int length) {
        AccountSettings settings = settings(days, length);

        assertThatCode(settings::check).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 15, temporary-password.days",
        "366, 15, temporary-password.days",
        "30, 7, password.minimum-length",
        "30, 65, password.minimum-length",
    })
    void settingBeyondItsLimitsIsNamed(int days, int length, String named) {
        AccountSettings settings = settings(days, length);

        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(named);
    }

    private static AccountSettings settings(int days, int length) {
        AccountSettings settings = new AccountSettings();
        settings.temporaryPasswordDays = days;
        settings.minimumLength = length;
        return settings;
    }
}
