package com.illinoisworknet.returningcitizens.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoSettingsTest {
    @AfterEach
    void forget() {
        System.clearProperty("demo.port");
    }

    @Test
    void nothingSetMeansThisMachineAndPort8080() {
        DemoSettings settings = DemoSettings.fromSystemProperties();

        assertThat(settings.address()).hasToString("http://localhost:8080/");
        assertThat(settings.host()).isEqualTo("127.0.0.1");
        assertThat(settings.folder()).isAbsolute().endsWithRaw(Path.of("demo-data"));
    }

    @Test
    void portThatIsNoNumberIsNamed() {
        System.setProperty("demo.port", "eighty");

        assertThatThrownBy(DemoSettings::fromSystemProperties)
                .isInstanceOf(DemoException.class)
                .hasMessage("The setting demo.port is \"eighty\", not a number.");
    }

    @Test
    void portThatCannotExistIsNamed() {
        System.setProperty("demo.port", "65536");

        assertThatThrownBy(DemoSettings::fromSystemProperties)
                .isInstanceOf(DemoException.class)
                .hasMessageStartingWith("The setting demo.port is 65536");
    }
}
