package com.illinoisworknet.returningcitizens.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BenchmarkSettingsTest {
    @Test
    void accountsMayBeLeftOut() {
        BenchmarkSettings settings = settings(Map.of("set", "in", "out", "there", "accounts", ""));

        assertThat(settings).isEqualTo(new BenchmarkSettings(Path.of("in"), Path.of("there"), 0));
    }

    @Test
    void aMissingFolderIsTold() {
        assertThatThrownBy(() -> settings(Map.of("set", "in")))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageStartingWith("The benchmark needs -Dout:");
    }

    @Test
    void anUnreadableNumberIsTold() {
        assertThatThrownBy(() -> settings(Map.of("set", "in", "out", "there", "accounts", "1e6")))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageStartingWith("-Daccounts=1e6 is no number of accounts");
    }

    private static BenchmarkSettings settings(Map<String, String> properties) {
        return BenchmarkSettings.of(properties::get);
    }
}
