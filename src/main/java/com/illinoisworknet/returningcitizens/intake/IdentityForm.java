package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.BIRTH_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.LAST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MIDDLE_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.NO_FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.SUFFIX;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;
import java.util.Optional;

/** Name and birth date of a customer on a form of their own, by the rules of the Add Customer form. */
final class IdentityForm {
    private static final String CHECKED = "yes";

    private IdentityForm() {}

    /**
     * Reads what was typed.
     *
     * @param seen the form as it was opened: a birth date that was not known need not be typed
     * @param stay the dates of the customer's enrollment, against which the birth date is checked
     */
    static IntakeReading<Identity> read(TypedIntake seen, TypedIntake typed, StayDates stay, LocalDate today) {
        FieldReader fields = new FieldReader(typed);
        Identity named = new IdentityRules(fields).read();
        Optional<BirthDate> birth = new DateRules(fields, today).readBirth(stay, !seen.has(BIRTH_DATE));
        return fields.clean() ? fields.accepted(birth.map(named::born).orElse(named)) : fields.refused();
    }

    /** The form as it is opened. */
    static TypedIntake of(Identity known) {
        PersonName name = known.name();
        return TypedIntake.empty()
                .with(FIRST_NAME, name.first())
                .with(NO_FIRST_NAME, name.first().isEmpty() ? CHECKED : "")
                .with(LAST_NAME, name.last())
                .with(MIDDLE_NAME, name.middle())
                .with(SUFFIX, name.suffix())
                .with(BIRTH_DATE, birthDate(known));
    }

    /** The values of a form that was only opened. */
    static Identity unchanged(TypedIntake opened) {
        PersonName name = new PersonName(
                opened.text(FIRST_NAME), opened.text(MIDDLE_NAME), opened.text(LAST_NAME), opened.text(SUFFIX));
        Identity named = Identity.of(name);
        return opened.has(BIRTH_DATE) ? named.born(BirthDate.parse(opened.text(BIRTH_DATE))) : named;
    }

    private static String birthDate(Identity known) {
        return known.birthDate().map(BirthDate::value).map(UsDate::format).orElse("");
    }
}
