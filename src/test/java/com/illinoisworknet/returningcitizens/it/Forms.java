package com.illinoisworknet.returningcitizens.it;

import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;
import java.util.List;

/** Filled-in forms: a person whom nobody has, and the changes to them that a test needs. */
final class Forms {
    private Forms() {}

    /** Somebody new at Kewanee, with every required field. */
    static TypedIntake of(String firstName, String lastName, String birthDate, String idocNumber) {
        return TypedIntake.empty()
                .with(IntakeField.INSTITUTION, institution("Kewanee Life Skills Re-entry Center"))
                .with(IntakeField.IDOC_NUMBER, idocNumber)
                .with(IntakeField.CONFIRM_IDOC_NUMBER, idocNumber)
                .with(IntakeField.FIRST_NAME, firstName)
                .with(IntakeField.LAST_NAME, lastName)
                .with(IntakeField.BIRTH_DATE, birthDate)
                .with(IntakeField.COMMITMENT_COUNTIES, List.of("17197"))
                .with(IntakeField.MSR_DATE, in(400))
                .with(IntakeField.ENROLLMENT_DATE, in(-20));
    }

    private static String in(int days) {
        return UsDate.format(LocalDate.now(ClockProducer.ILLINOIS).plusDays(days));
    }

    static TypedIntake withSsn(TypedIntake form, String ssn) {
        return form.with(IntakeField.SSN, ssn).with(IntakeField.CONFIRM_SSN, ssn);
    }

    static String institution(String name) {
        return Tables.asOwner()
                .texts("select id from parent_institution where name = ?", name)
                .get(0);
    }

    static long account(String username) {
        return Tables.asOwner().number("select id from account where username_key = ?", username);
    }
}
