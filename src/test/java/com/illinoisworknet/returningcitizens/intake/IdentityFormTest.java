package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.BIRTH_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.LAST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.NO_FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.SUFFIX;
import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Name and birth date on a form of their own, by the same rules as on Add Customer. */
class IdentityFormTest {
    private static final LocalDate TODAY = IntakeExample.TODAY;
    private static final StayDates STAY = new StayDates(LocalDate.of(2028, 6, 15), LocalDate.of(2026, 11, 2));
    private static final Identity BOB =
            Identity.of(PersonName.of("Bob", "Kowalczyk")).born(new BirthDate(LocalDate.of(1988, 3, 14)));

    @Test
    void formThatWasOnlyOpenedSaysWhatIsOnFile() {
        TypedIntake opened = IdentityForm.of(BOB);

        assertThat(IdentityForm.unchanged(opened)).isEqualTo(BOB);
        assertThat(read(opened, opened).request()).contains(BOB);
    }

    @Test
    void personWithOneNameAndNoBirthDateOnFileStaysSo() {
        Identity little = Identity.of(PersonName.of("", "Suharto"));
        TypedIntake opened = IdentityForm.of(little);

        assertThat(opened.has(NO_FIRST_NAME)).isTrue();
        assertThat(IdentityForm.unchanged(opened)).isEqualTo(little);
        assertThat(read(opened, opened).request()).contains(little);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "FIRST_NAME, '',         'firstName: intake.firstName.missing'",
        "LAST_NAME,  Kowal0zyk,  'lastName: namePart.digit'",
        "BIRTH_DATE, '',         'birthDate: intake.birthDate.missing'",
        "BIRTH_DATE, 02/30/1988, 'birthDate: usDate.noSuchDay'",
        "BIRTH_DATE, 11/25/2010, 'birthDate: intake.birthDate.tooYoung'",
        "BIRTH_DATE, 11/20/2010, 'birthDate: intake.enrollmentDate.beforeSixteen'",
        "BIRTH_DATE, 01/01/1910, 'birthDate: intake.birthDate.tooOld'",
        "BIRTH_DATE, 11/25/2008, 'birthDate: intake.birthDate.underEighteen?'",
        "SUFFIX,     Jr.,        ''",
    })
    void eachRuleOfTheFieldsHolds(IntakeField field, String typed, String said) {
        TypedIntake opened = IdentityForm.of(BOB);

        IntakeReading<Identity> reading = read(opened, opened.with(field, typed));

        assertThat(said(reading)).isEqualTo(said.isEmpty() ? List.of() : List.of(said));
    }

    @Test
    void birthDateAfterTheReleaseIsSaidOfTheBirthDate() {
        TypedIntake opened = IdentityForm.of(BOB);
        StayDates longAgo = new StayDates(LocalDate.of(1988, 3, 14), LocalDate.of(2026, 11, 2));

        IntakeReading<Identity> reading = IdentityForm.read(opened, opened, longAgo, TODAY);

        assertThat(said(reading)).containsExactly("birthDate: intake.msrDate.beforeBirth");
    }

    @Test
    void warningAsksOnceAndOnlyAboutWhatWasChanged() {
        TypedIntake opened = IdentityForm.of(BOB);
        TypedIntake young = opened.with(BIRTH_DATE, "11/25/2008");
        IntakeReading<Identity> reading = read(opened, young);

        assertThat(open(reading, new CorrectionPress(opened, TypedIntake.empty(), young, List.of())))
                .containsExactly("birthDate");
        assertThat(open(reading, new CorrectionPress(opened, young, young, List.of("birthDate"))))
                .isEmpty();
        assertThat(open(reading, new CorrectionPress(opened, opened, young, List.of("birthDate"))))
                .containsExactly("birthDate");
        assertThat(open(reading, new CorrectionPress(young, TypedIntake.empty(), young, List.of())))
                .isEmpty();
    }

    @Test
    void nameOnlyIsCorrected() {
        TypedIntake opened = IdentityForm.of(BOB);

        IntakeReading<Identity> reading = read(
                opened,
                opened.with(FIRST_NAME, " Robert ").with(LAST_NAME, "Kowalczyk").with(SUFFIX, "Jr."));

        Identity corrected = reading.request().orElseThrow();
        assertThat(corrected.name()).isEqualTo(new PersonName("Robert", "", "Kowalczyk", "Jr."));
        assertThat(corrected.birthDate()).isEqualTo(BOB.birthDate());
    }

    private static IntakeReading<Identity> read(TypedIntake seen, TypedIntake typed) {
        return IdentityForm.read(seen, typed, STAY, TODAY);
    }

    private static List<String> said(IntakeReading<?> reading) {
        return Stream.concat(
                        reading.errors().stream().map(error -> error.field() + ": " + error.messageKey()),
                        reading.warnings().stream().map(warning -> warning.field() + ": " + warning.messageKey() + "?"))
                .toList();
    }

    private static List<String> open(IntakeReading<?> reading, CorrectionPress press) {
        return WarningCheck.unconfirmed(reading, press).stream()
                .map(Problem::field)
                .toList();
    }
}
