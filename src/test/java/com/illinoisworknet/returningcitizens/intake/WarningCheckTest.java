package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeExample.filledIn;
import static com.illinoisworknet.returningcitizens.intake.IntakeExample.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningCheckTest {
    private static final TypedIntake PAST = filledIn().with(IntakeField.MSR_DATE, "06/15/2025");
    private static final List<String> CONFIRMED = List.of("msrDate");

    @Test
    void warningAsksUntilItIsConfirmed() {
        var open = open(PAST, PAST, List.of());

        assertThat(open).containsExactly("msrDate");
    }

    @Test
    void confirmedWarningAsksNoMore() {
        var open = open(PAST, PAST, CONFIRMED);

        assertThat(open).isEmpty();
    }

    @Test
    void dateChangedSinceIsAskedAboutAgain() {
        var open = open(PAST, PAST.with(IntakeField.MSR_DATE, "06/16/2025"), CONFIRMED);

        assertThat(open).containsExactly("msrDate");
    }

    @Test
    void whatWasNeverAskedAboutCannotBeConfirmed() {
        var open = open(TypedIntake.empty(), PAST, CONFIRMED);

        assertThat(open).containsExactly("msrDate");
    }

    @Test
    void changeOfAnotherFieldDoesNotAskAgain() {
        var open = open(PAST, PAST.with(IntakeField.LAST_NAME, "Kowal"), CONFIRMED);

        assertThat(open).isEmpty();
    }

    @Test
    void confirmationIsOfOneFieldOnly() {
        var typed = PAST.with(IntakeField.BIRTH_DATE, "11/25/2008");

        var open = open(typed, typed, CONFIRMED);

        assertThat(open).containsExactly("birthDate");
    }

    private static List<String> open(TypedIntake before, TypedIntake now, List<String> confirmed) {
        return WarningCheck.unconfirmed(read(now), before, now, confirmed).stream()
                .map(Problem::field)
                .toList();
    }
}
