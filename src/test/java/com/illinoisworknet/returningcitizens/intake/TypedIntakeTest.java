package com.illinoisworknet.returningcitizens.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class TypedIntakeTest {
    @Property
    void whatWasKeptComesBackAsTyped(@ForAll IntakeField field, @ForAll @Size(max = 5) List<String> several) {
        var typed = IntakeExample.filledIn().with(field, several);

        var back = TypedIntake.ofJson(typed.json());

        assertThat(back.several(field)).isEqualTo(several);
        assertThat(back.json()).isEqualTo(typed.json());
    }

    @Property
    void fieldOfBlanksIsEmpty(@ForAll IntakeField field) {
        var typed = IntakeExample.filledIn().with(field, " \t ");

        assertThat(typed.has(field)).isFalse();
        assertThat(typed.text(field)).isEmpty();
    }

    @Example
    void changeOfAnotherFieldLeavesTheIdentityAlone() {
        var before = IntakeExample.filledIn();

        var after = before.with(IntakeField.MSR_DATE, "01/01/2027").with(IntakeField.OFFENSES, List.of("31"));

        assertThat(after.identityJson()).isEqualTo(before.identityJson());
    }

    @Example
    void changeOfTheNameChangesTheIdentity() {
        var before = IntakeExample.filledIn();

        var after = before.with(IntakeField.FIRST_NAME, "Robert");

        assertThat(after.identityJson()).isNotEqualTo(before.identityJson());
    }

    @Example
    void changeMakesACopy() {
        var before = IntakeExample.filledIn();

        before.with(IntakeField.FIRST_NAME, "Robert");

        assertThat(before.text(IntakeField.FIRST_NAME)).isEqualTo("Bob");
    }

    @Example
    void nothingTypedIsPrinted() {
        var typed = IntakeExample.filledIn().with(IntakeField.SSN, "899-55-4417");

        assertThat(typed.toString()).doesNotContain("Kowalczyk", "4417");
    }
}
