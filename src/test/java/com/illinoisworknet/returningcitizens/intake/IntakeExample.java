package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.BIRTH_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.COMMITMENT_COUNTIES;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.ENROLLMENT_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.INSTITUTION;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.LAST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_DATE;

import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.shared.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A form filled in well, the lists it was chosen from, and how a test tells what the rules say. */
final class IntakeExample {
    static final UUID KEY = UUID.fromString("7e328b5e-f11e-49e7-9cd8-aa0bf9772d62");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Choices COUNTIES = choices("17161 Will", "17197 Cook");
    static final IntakeLists LISTS = new IntakeLists(
            choices("7 Kewanee"),
            COUNTIES,
            choices("17161 Will", "17197 Cook", "OUT Outside"),
            choices("31 Theft"),
            TODAY);

    private IntakeExample() {}

    /** Only what is required, and all of it right. */
    static TypedIntake filledIn() {
        return TypedIntake.empty()
                .with(INSTITUTION, "7")
                .with(IDOC_NUMBER, "R12345")
                .with(CONFIRM_IDOC_NUMBER, "R12345")
                .with(FIRST_NAME, "Bob")
                .with(LAST_NAME, "Kowalczyk")
                .with(BIRTH_DATE, "03/14/1988")
                .with(COMMITMENT_COUNTIES, List.of("17161"))
                .with(MSR_DATE, "06/15/2028")
                .with(ENROLLMENT_DATE, "11/24/2026");
    }

    static IntakeReading<IntakeRequest> read(TypedIntake typed) {
        return IntakeForm.read(KEY, typed, LISTS);
    }

    /** Each error and each warning as {@code field: key}, a warning with a question mark behind. */
    static List<String> said(TypedIntake typed) {
        IntakeReading<IntakeRequest> reading = read(typed);
        return Stream.concat(
                        reading.errors().stream().map(IntakeExample::line),
                        reading.warnings().stream().map(IntakeExample::line).map(line -> line + "?"))
                .toList();
    }

    private static String line(Problem problem) {
        return problem.field() + ": " + problem.messageKey();
    }

    private static Choices choices(String... codesAndLabels) {
        return new Choices(Stream.of(codesAndLabels)
                .map(entry -> entry.split(" "))
                .map(entry -> new Choice(entry[0], entry[1]))
                .toList());
    }
}
