package com.illinoisworknet.returningcitizens.web.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeKeyTest {
    @Test
    void keyOfAnAddressIsRead() {
        var key = IntakeKey.parse("7e328b5e-f11e-49e7-9cd8-aa0bf9772d62");

        assertThat(key).hasToString("7e328b5e-f11e-49e7-9cd8-aa0bf9772d62");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1-1-1-1-1", "7e328b5e-f11e-49e7-9cd8-aa0bf9772d62 ", "<script>"})
    void anythingElseIsNotFound(String typed) {
        assertThatThrownBy(() -> IntakeKey.parse(typed)).isInstanceOf(NotFoundException.class);
    }
}
