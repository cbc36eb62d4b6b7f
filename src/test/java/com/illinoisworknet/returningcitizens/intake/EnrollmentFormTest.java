package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.ENROLLMENT_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.INSTITUTION;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.enrollment.EnrollmentDetails;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Release;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Sentence;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An enrollment on a form of its own, by the same rules as on Add Customer. */
class EnrollmentFormTest {
    private static final Optional<BirthDate> BORN = Optional.of(new BirthDate(LocalDate.of(2008, 3, 14)));
    private static final EnrollmentDetails KNOWN = new EnrollmentDetails(
            new IdocNumber("R12345"),
            LocalDate.of(2026, 11, 2),
            new Release(LocalDate.of(2028, 6, 15), "OUT"),
            new Sentence(Set.of("17161", "17197"), Set.of(31L)));

    @Test
    void formThatWasOnlyOpenedSaysWhatIsOnFile() {
        TypedIntake opened = EnrollmentForm.of(KNOWN);

        assertThat(EnrollmentForm.unchanged(opened)).isEqualTo(KNOWN);
        assertThat(read(opened, Optional.empty()).request()).contains(KNOWN);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "IDOC_NUMBER,         S54321,     'confirmIdocNumber: intake.confirmIdocNumber.differs'",
        "IDOC_NUMBER,         '',         'idocNumber: intake.idocNumber.missing'",
        "COMMITMENT_COUNTIES, '',         'commitmentCounties: intake.commitmentCounties.missing'",
        "COMMITMENT_COUNTIES, 99999,      'commitmentCounties: intake.commitmentCounties.unknown'",
        "OFFENSES,            32,         'offenses: intake.offenses.unknown'",
        "MSR_COUNTY,          Nowhere,    'msrCounty: intake.msrCounty.unknown'",
        "MSR_DATE,            '',         'msrDate: intake.msrDate.missing'",
        "MSR_DATE,            03/14/2008, 'msrDate: intake.msrDate.beforeBirth'",
        "MSR_DATE,            06/15/2025, 'msrDate: intake.msrDate.past?'",
        "ENROLLMENT_DATE,     11/25/2026, 'enrollmentDate: intake.enrollmentDate.future'",
        "ENROLLMENT_DATE,     03/13/2024, 'enrollmentDate: intake.enrollmentDate.beforeSixteen'",
    })
    void eachRuleOfTheFieldsHolds(IntakeField field, String typed, String said) {
        TypedIntake opened = EnrollmentForm.of(KNOWN);

        IntakeReading<EnrollmentDetails> reading = read(opened.with(field, typed), Optional.empty());

        assertThat(said(reading)).contains(said);
        assertThat(reading.request().isPresent()).isEqualTo(said.endsWith("?"));
    }

    @Test
    void enrollmentBeginsNotAfterItsExit() {
        TypedIntake opened = EnrollmentForm.of(KNOWN);

        assertThat(said(read(opened, Optional.of(LocalDate.of(2026, 11, 2))))).isEmpty();
        assertThat(said(read(opened, Optional.of(LocalDate.of(2026, 11, 1)))))
                .containsExactly("enrollmentDate: intake.enrollmentDate.afterExit");
    }

    @Test
    void numberIsCorrectedByTypingItTwice() {
        TypedIntake typed =
                EnrollmentForm.of(KNOWN).with(IDOC_NUMBER, "s 54321").with(CONFIRM_IDOC_NUMBER, "S54321");

        EnrollmentDetails read = read(typed, Optional.empty()).request().orElseThrow();

        assertThat(read.idocNumber()).isEqualTo(new IdocNumber("S54321"));
    }

    @Test
    void newEnrollmentNeedsAnInstitutionAndBeginsNotBeforeTheExit() {
        TypedIntake typed =
                EnrollmentForm.of(KNOWN).with(MSR_DATE, "06/15/2028").with(ENROLLMENT_DATE, "11/10/2026");
        LocalDate exited = LocalDate.of(2026, 11, 10);

        assertThat(said(readNew(typed, exited))).containsExactly("institution: intake.institution.missing");
        assertThat(said(readNew(typed.with(INSTITUTION, "8"), exited)))
                .containsExactly("institution: intake.institution.unknown");
        assertThat(said(readNew(typed.with(INSTITUTION, "7"), exited.plusDays(1))))
                .containsExactly("enrollmentDate: intake.enrollmentDate.beforeExit");
        assertThat(readNew(typed.with(INSTITUTION, "7"), exited).request())
                .hasValueSatisfying(made -> assertThat(made.institutionId()).isEqualTo(7));
    }

    private static IntakeReading<EnrollmentDetails> read(TypedIntake typed, Optional<LocalDate> exited) {
        return EnrollmentForm.read(typed, IntakeExample.LISTS, BORN, exited);
    }

    private static IntakeReading<NewEnrollment> readNew(TypedIntake typed, LocalDate exited) {
        return EnrollmentForm.readNew(IntakeExample.KEY, typed, IntakeExample.LISTS, BORN, exited);
    }

    private static List<String> said(IntakeReading<?> reading) {
        return Stream.concat(
                        reading.errors().stream().map(error -> error.field() + ": " + error.messageKey()),
                        reading.warnings().stream().map(warning -> warning.field() + ": " + warning.messageKey() + "?"))
                .toList();
    }
}
