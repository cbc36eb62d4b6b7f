package com.illinoisworknet.returningcitizens.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodeTest {
    private static final long STEP = 59_524_000;
    private static final Instant NOW = Instant.ofEpochSecond(STEP * TimeCode.SECONDS + 11);

    private final TimeCode codes = new TimeCode("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest(name = "at second {0}")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130",
    })
    void codesAreThoseOfTheStandard(long second, String lastSixDigits) {
        assertThat(codes.at(Instant.ofEpochSecond(second))).isEqualTo(lastSixDigits);
    }

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void codeOfTheStepBesideIsTakenAndNoOther(int stepsAway, boolean taken) {
        String code = codes.at(NOW.plusSeconds(stepsAway * 30L));

        assertThat(codes.step(code, NOW, 0).isPresent()).isEqualTo(taken);
    }

    @Test
    void codeOfAStepThatWasUsedIsNotTakenAgain() {
        String code = codes.at(NOW);

        assertThat(codes.step(code, NOW, STEP)).isEmpty();
        assertThat(codes.step(code, NOW, STEP - 1)).hasValue(STEP);
    }

    @Test
    void keyAndAddressAreWhatAppsRead() {
        assertThat(codes.key()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(codes.address("Illinois workNet", "partner.kewanee"))
                .isEqualTo("otpauth://totp/Illinois%20workNet:partner.kewanee"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Illinois%20workNet");
    }

    @Property(tries = 200)
    void anyCodeIsTakenOnceAtItsTime(@ForAll @LongRange(min = 60, max = 20_000_000_000L) long second) {
        TimeCode drawn = new TimeCode(TimeCode.newSecret(new SecureRandom()));
        Instant moment = Instant.ofEpochSecond(second);
        String code = drawn.at(moment);

        long step = drawn.step(code, moment, 0).orElseThrow();

        assertThat(code).matches("[0-9]{6}");
        assertThat(step).isBetween(second / 30 - 1, second / 30 + 1);
    }
}
