package com.illinoisworknet.returningcitizens.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInMarkTest {
    private static final Instant MORNING = Instant.parse("2026-03-05T14:00:00Z");
    private static final Duration LONGEST = Duration.ofHours(12);

    @Test
    void signInLastsForTwelveHoursAndNotASecondLonger() {
        SignInMark mark = SignInMark.of(7, MORNING);

        assertThat(mark.isOlderThan(LONGEST, MORNING.plus(LONGEST))).isFalse();
        assertThat(mark.isOlderThan(LONGEST, MORNING.plus(LONGEST).plusSeconds(1)))
                .isTrue();
    }
}
