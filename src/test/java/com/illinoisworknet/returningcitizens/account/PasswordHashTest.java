package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordHashTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "PBKDF2WithHmacSHA512:210000:c2FsdHNhbHQ=:aGFzaGhhc2g=",
                "PBKDF2WithHmacSHA256:2048:c2FsdHNhbHRzYQ==:aGFzaGhhc2gr"
            })
    void hashOfJakartaSecurityIsOne(String written) {
        assertThat(new PasswordHash(written).toString()).doesNotContain("PBKDF2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "PBKDF2WithHmacSHA1:210000:c2FsdHNhbHQ=:aGFzaGhhc2g=",
                "PBKDF2WithHmacSHA512:0:c2FsdHNhbHQ=:aGFzaGhhc2g=",
                "PBKDF2WithHmacSHA512:210000::aGFzaGhhc2g=",
                "PBKDF2WithHmacSHA512:210000:c2FsdHNhbHQ:aGFzaGhhc2g=",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"
            })
    void anythingElseIsNone(String written) {
        assertThatThrownBy(() -> new PasswordHash(written)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void placeholderOfAnEmptyHashIsNone() {
        assertThatThrownBy(() -> new PasswordHash("PBKDF2WithHmacSHA512:210000:c2FsdHNhbHQ=:"))
                .isInstanceOf(InvalidValueException.class);
    }
}
