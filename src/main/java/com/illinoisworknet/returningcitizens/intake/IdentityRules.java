package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_SSN;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.LAST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MIDDLE_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.NO_FIRST_NAME;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.SSN;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.SUFFIX;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.NamePart;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import java.util.Optional;

/** The rules for name and SSN. */
final class IdentityRules {
    /** Stands in for a last name that is wrong, so that the rest can still be checked; never leaves this package. */
    private static final String UNREAD = "unread";

    private final FieldReader fields;

    IdentityRules(FieldReader fields) {
        this.fields = fields;
    }

    Identity read() {
        String first = firstName();
        String last =
                fields.required(LAST_NAME, NamePart::new).map(NamePart::value).orElse(UNREAD);
        PersonName name = new PersonName(first, part(MIDDLE_NAME), last, part(SUFFIX));
        return ssn().map(Identity.of(name)::with).orElseGet(() -> Identity.of(name));
    }

    private String firstName() {
        if (!fields.has(NO_FIRST_NAME)) {
            return fields.required(FIRST_NAME, NamePart::new)
                    .map(NamePart::value)
                    .orElse("");
        }
        if (fields.has(FIRST_NAME)) {
            fields.error(FIRST_NAME, "intake.firstName.thoughNone");
        }
        return "";
    }

    private String part(IntakeField field) {
        return fields.optional(field, NamePart::new).map(NamePart::value).orElse("");
    }

    private Optional<SocialSecurityNumber> ssn() {
        Optional<SocialSecurityNumber> ssn = fields.optional(SSN, SocialSecurityNumber::parse);
        if (fields.has(SSN) != fields.has(CONFIRM_SSN)) {
            fields.error(fields.has(SSN) ? CONFIRM_SSN : SSN, "intake.ssn.onlyOnce");
        } else if (ssn.isPresent() && !ssn.get().digits().equals(confirmedDigits())) {
            fields.error(CONFIRM_SSN, "intake.confirmSsn.differs");
        }
        return ssn;
    }

    private String confirmedDigits() {
        return fields.text(CONFIRM_SSN).replaceAll("\\D", "");
    }
}
