package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeExample.filledIn;
import static com.illinoisworknet.returningcitizens.intake.IntakeExample.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SsnOnFormTest {
    private static final TypedIntake PAIR =
            filledIn().with(IntakeField.SSN, "899-55-4417").with(IntakeField.CONFIRM_SSN, "899554417");

    @Test
    void rightPairStaysAlthoughAnotherFieldIsWrong() {
        var typed = PAIR.with(IntakeField.LAST_NAME, "");

        var kept = SsnOnForm.keepIfRight(typed, read(typed));

        assertThat(kept.text(IntakeField.SSN)).isEqualTo("899-55-4417");
        assertThat(kept.text(IntakeField.CONFIRM_SSN)).isEqualTo("899554417");
    }

    @Test
    void ofAPairThatDiffersNothingStaysAndAllElseDoes() {
        var typed = PAIR.with(IntakeField.CONFIRM_SSN, "899-55-4471");

        var kept = SsnOnForm.keepIfRight(typed, read(typed));

        assertThat(kept.has(IntakeField.SSN)).isFalse();
        assertThat(kept.has(IntakeField.CONFIRM_SSN)).isFalse();
        assertThat(kept.json()).isEqualTo(SsnOnForm.forget(PAIR).json());
    }

    @Test
    void numberTypedOnceIsNotKept() {
        var typed = filledIn().with(IntakeField.SSN, "899-55-4417");

        var kept = SsnOnForm.keepIfRight(typed, read(typed));

        assertThat(kept.has(IntakeField.SSN)).isFalse();
    }

    @Test
    void keptPairComesBackToTheNextSubmit() {
        var typed = filledIn().with(IntakeField.LAST_NAME, "Kowal");

        var restored = SsnOnForm.restore(typed, PAIR);

        assertThat(restored.text(IntakeField.SSN)).isEqualTo("899-55-4417");
        assertThat(restored.text(IntakeField.CONFIRM_SSN)).isEqualTo("899554417");
        assertThat(restored.text(IntakeField.LAST_NAME)).isEqualTo("Kowal");
    }

    @Test
    void onlyTheLastFourDigitsAreShown() {
        var masked = SsnOnForm.masked(PAIR);

        assertThat(masked).isEqualTo("•••-••-4417");
        assertThat(SsnOnForm.masked(filledIn())).isEmpty();
    }
}
