package com.illinoisworknet.returningcitizens.benchmark.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chance, as Python 3.11 and the published scorer have it. */
class ChanceTest {
    @Test
    void theTwisterDrawsWhatPythonDraws() {
        MersenneTwister random = new MersenneTwister(1);

        assertThat(random.nextDouble()).isEqualTo(0.13436424411240122);
        assertThat(random.nextDouble()).isEqualTo(0.8474337369372327);
        for (int draw = 3; draw < 2_000; draw++) {
            random.nextDouble();
        }
        assertThat(random.nextDouble()).isEqualTo(0.4499663746974547);
    }

    @Test
    void theGapByChanceIsThatOfTheScorer() {
        assertThat(ChanceGap.of(List.of(117L, 117L, 666L, 126L, 324L, 450L), .729))
                .isCloseTo(0.144078144078144, within(1e-12));
        assertThat(ChanceGap.of(Collections.nCopies(6, 2_000L), .994)).isCloseTo(.007, within(1e-12));
    }

    @Test
    void whoNeverFailsHasNoGap() {
        assertThat(ChanceGap.of(List.of(100L, 100L), 1)).isZero();
    }

    @Test
    void anIntervalNeverLeavesItsShare() {
        Interval none = Interval.wilson(0, 10);
        Interval most = Interval.wilson(9, 10);

        assertThat(none.low()).isCloseTo(0, within(1e-12));
        assertThat(none.high()).isCloseTo(0.2775328030260577, within(1e-12));
        assertThat(most.low()).isCloseTo(0.5958499704752279, within(1e-12));
    }

    @Test
    void percentilesAreValuesThatOccurred() {
        Percentiles four = Percentiles.of(List.of(4, 1, 3, 2));

        assertThat(four.at(.5)).isEqualTo(2);
        assertThat(four.at(.95)).isEqualTo(4);
        assertThat(four.mean()).isEqualTo(2.5);
    }
}
