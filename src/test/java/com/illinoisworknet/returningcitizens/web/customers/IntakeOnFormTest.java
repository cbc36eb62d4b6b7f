package com.illinoisworknet.returningcitizens.web.customers;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.IntakeLists;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IntakeOnFormTest {
    private static final Set<IntakeField> SSN = EnumSet.of(IntakeField.SSN, IntakeField.CONFIRM_SSN);

    @Test
    void everyFieldComesBackToTheFormButTheSsn() {
        var kept = everyField();
        var form = new AddCustomerForm();

        IntakeOnForm.fill(form, kept);

        var again = IntakeOnForm.typed(form);
        assertThat(Arrays.stream(IntakeField.values()).filter(field -> !SSN.contains(field)))
                .allSatisfy(field -> assertThat(again.several(field)).isEqualTo(kept.several(field)));
        assertThat(SSN).noneMatch(again::has);
    }

    @Test
    void ssnIsTakenOnceAndForgotten() {
        var form = new AddCustomerForm();
        form.setSsn("899-55-4417");
        form.setConfirmSsn("899-55-4417");

        var typed = IntakeOnForm.typed(form);
        form.forgetSsn();

        assertThat(typed.text(IntakeField.SSN)).isEqualTo("899-55-4417");
        assertThat(typed.text(IntakeField.CONFIRM_SSN)).isEqualTo("899-55-4417");
        assertThat(form.getSsn() + form.getConfirmSsn()).isEmpty();
    }

    @Test
    void fieldThatTheBrowserLeftOutIsEmpty() {
        var form = new AddCustomerForm();
        form.setLastName(null);
        form.setOffenses(null);

        var typed = IntakeOnForm.typed(form);

        assertThat(typed.has(IntakeField.LAST_NAME)).isFalse();
        assertThat(typed.has(IntakeField.OFFENSES)).isFalse();
    }

    @Test
    void onlyInstitutionAndTodayAreThereToBeginWith() {
        var form = preset(lists("7"), "", "");

        assertThat(form.getInstitution()).isEqualTo("7");
        assertThat(form.getEnrollmentDate()).isEqualTo("11/24/2026");
    }

    @Test
    void whoServesSeveralInstitutionsChooses() {
        var form = preset(lists("7", "8"), "", "");

        assertThat(form.getInstitution()).isEmpty();
    }

    @Test
    void anotherCustomerBeginsWithInstitutionAndDateOfTheOneBefore() {
        var form = preset(lists("7", "8"), "8", "11/20/2026");

        assertThat(form.getInstitution()).isEqualTo("8");
        assertThat(form.getEnrollmentDate()).isEqualTo("11/20/2026");
    }

    @Test
    void forgedAddressBeginsNothing() {
        var form = preset(lists("7", "8"), "9", "11/25/2026");
        var other = preset(lists("7", "8"), "<b>", "tomorrow");

        assertThat(form.getInstitution() + other.getInstitution()).isEmpty();
        assertThat(List.of(form.getEnrollmentDate(), other.getEnrollmentDate())).containsOnly("11/24/2026");
    }

    private static AddCustomerForm preset(IntakeLists lists, String institution, String enrolledOn) {
        var form = new AddCustomerForm();
        IntakeOnForm.preset(form, lists, institution, enrolledOn);
        return form;
    }

    private static TypedIntake everyField() {
        var typed = TypedIntake.empty();
        for (IntakeField field : IntakeField.values()) {
            typed = typed.with(field, field == IntakeField.NO_FIRST_NAME ? "yes" : "typed into " + field);
        }
        return typed.with(IntakeField.OFFENSES, List.of("31", "32"));
    }

    private static IntakeLists lists(String... institutions) {
        var none = new Choices(List.of());
        var own = Stream.of(institutions).map(id -> new Choice(id, id)).toList();
        return new IntakeLists(new Choices(own), none, none, none, LocalDate.of(2026, 11, 24));
    }
}
