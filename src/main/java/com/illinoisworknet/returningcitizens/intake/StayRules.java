package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.COMMITMENT_COUNTIES;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.INSTITUTION;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_COUNTY;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.OFFENSES;

import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Sentence;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules for what an enrollment holds beside its dates. */
final class StayRules {
    private final FieldReader fields;
    private final IntakeLists lists;

    StayRules(FieldReader fields, IntakeLists lists) {
        this.fields = fields;
        this.lists = lists;
    }

    Optional<Long> institution() {
        return fields.required(INSTITUTION, this::institution);
    }

    private long institution(String id) {
        if (!lists.institutions().contains(id)) {
            throw new InvalidValueException("intake.institution.unknown");
        }
        return Long.parseLong(id);
    }

    Optional<IdocNumber> idocNumber() {
        Optional<IdocNumber> number = fields.required(IDOC_NUMBER, IdocNumber::parse);
        Optional<IdocNumber> confirmed = fields.required(CONFIRM_IDOC_NUMBER, IdocNumber::parse);
        if (number.isPresent() && confirmed.isPresent() && !number.equals(confirmed)) {
            fields.error(CONFIRM_IDOC_NUMBER, "intake.confirmIdocNumber.differs");
        }
        return number;
    }

    /** Its code; "" if it is not known. */
    String msrCounty() {
        return fields.codes(MSR_COUNTY, lists.msrCounties()).stream()
                .findFirst()
                .orElse("");
    }

    Sentence sentence() {
        List<String> counties = fields.codes(COMMITMENT_COUNTIES, lists.counties());
        if (!fields.has(COMMITMENT_COUNTIES)) {
            fields.error(COMMITMENT_COUNTIES, "intake.commitmentCounties.missing");
        }
        Set<Long> offenses = fields.codes(OFFENSES, lists.offenses()).stream()
                .map(Long::valueOf)
                .collect(Collectors.toSet());
        return new Sentence(Set.copyOf(counties), offenses);
    }
}
