package com.illinoisworknet.returningcitizens.web.customers;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.BIRTH_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.COMMITMENT_COUNTIES;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_SSN;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.ENROLLMENT_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.INSTITUTION;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.LAST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MIDDLE_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_COUNTY;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.NO_FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.OFFENSES;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.SSN;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.SUFFIX;

import com.illinoisworknet.returningcitizens.intake.IntakeLists;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;

/** Takes what was typed out of the form, and puts what was kept back into it, all but the SSN. */
final class IntakeOnForm {
    private static final String CHECKED = "yes";

    private IntakeOnForm() {}

    static TypedIntake typed(AddCustomerForm form) {
        return TypedIntake.empty()
                .with(INSTITUTION, form.getInstitution())
                .with(IDOC_NUMBER, form.getIdocNumber())
                .with(CONFIRM_IDOC_NUMBER, form.getConfirmIdocNumber())
                .with(FIRST_NAME, form.getFirstName())
                .with(NO_FIRST_NAME, form.isNoFirstName() ? CHECKED : "")
                .with(LAST_NAME, form.getLastName())
                .with(MIDDLE_NAME, form.getMiddleName())
                .with(SUFFIX, form.getSuffix())
                .with(SSN, form.getSsn())
                .with(CONFIRM_SSN, form.getConfirmSsn())
                .with(BIRTH_DATE, form.getBirthDate())
                .with(COMMITMENT_COUNTIES, form.getCommitmentCounties())
                .with(MSR_DATE, form.getMsrDate())
                .with(MSR_COUNTY, form.getMsrCounty())
                .with(OFFENSES, form.getOffenses())
                .with(ENROLLMENT_DATE, form.getEnrollmentDate());
    }

    static void fill(AddCustomerForm form, TypedIntake kept) {
        form.setInstitution(kept.text(INSTITUTION));
        form.setIdocNumber(kept.text(IDOC_NUMBER));
        form.setConfirmIdocNumber(kept.text(CONFIRM_IDOC_NUMBER));
        form.setFirstName(kept.text(FIRST_NAME));
        form.setNoFirstName(kept.has(NO_FIRST_NAME));
        form.setLastName(kept.text(LAST_NAME));
        form.setMiddleName(kept.text(MIDDLE_NAME));
        form.setSuffix(kept.text(SUFFIX));
        form.setBirthDate(kept.text(BIRTH_DATE));
        form.setCommitmentCounties(kept.several(COMMITMENT_COUNTIES));
        form.setMsrDate(kept.text(MSR_DATE));
        form.setMsrCounty(kept.text(MSR_COUNTY));
        form.setOffenses(kept.several(OFFENSES));
        form.setEnrollmentDate(kept.text(ENROLLMENT_DATE));
    }

    /** An empty form begins with the institution and the date of the customer before, or with what is usual. */
    static void preset(AddCustomerForm form, IntakeLists lists, String institution, String enrolledOn) {
        Choices institutions = lists.institutions();
        form.setInstitution(institutions.contains(institution) ? institution : onlyOne(institutions));
        form.setEnrollmentDate(UsDate.format(notInTheFuture(enrolledOn, lists.today())));
    }

    private static String onlyOne(Choices choices) {
        return choices.all().size() == 1 ? choices.all().get(0).code() : "";
    }

    private static LocalDate notInTheFuture(String typed, LocalDate today) {
        try {
            LocalDate date = UsDate.parse(typed);
            return date.isAfter(today) ? today : date;
        } catch (InvalidValueException e) {
            return today;
        }
    }
}
