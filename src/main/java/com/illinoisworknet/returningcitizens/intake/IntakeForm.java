package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.COMMITMENT_COUNTIES;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.INSTITUTION;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_COUNTY;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.OFFENSES;

import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Release;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Sentence;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The rules of the Add Customer form: turns what was typed into an {@link IntakeRequest}, or into all that is wrong
 * with it. Plain Java; the lists and the date come from outside.
 */
final class IntakeForm {
    private final FieldReader fields;
    private final IntakeLists lists;
    private final UUID key;

    private IntakeForm(UUID key, TypedIntake typed, IntakeLists lists) {
        this.key = key;
        this.fields = new FieldReader(typed);
        this.lists = lists;
    }

    static IntakeReading<IntakeRequest> read(UUID key, TypedIntake typed, IntakeLists lists) {
        return new IntakeForm(key, typed, lists).read();
    }

    private IntakeReading<IntakeRequest> read() {
        Optional<Long> institution = fields.required(INSTITUTION, this::institution);
        Optional<IdocNumber> number = idocNumber();
        Identity identity = new IdentityRules(fields).read();
        Optional<IntakeDates> dates = new DateRules(fields, lists.today()).read();
        Sentence sentence = sentence();
        String msrCounty = msrCounty();
        if (!fields.clean()) {
            return fields.refused();
        }
        return fields.accepted(new IntakeRequest(
                identity.born(dates.orElseThrow().birth()),
                new NewEnrollment(
                        key,
                        number.orElseThrow(),
                        institution.orElseThrow(),
                        dates.orElseThrow().enrollment(),
                        new Release(dates.orElseThrow().release(), msrCounty),
                        sentence)));
    }

    private String msrCounty() {
        return fields.codes(MSR_COUNTY, lists.msrCounties()).stream()
                .findFirst()
                .orElse("");
    }

    private long institution(String id) {
        if (!lists.institutions().contains(id)) {
            throw new InvalidValueException("intake.institution.unknown");
        }
        return Long.parseLong(id);
    }

    private Optional<IdocNumber> idocNumber() {
        Optional<IdocNumber> number = fields.required(IDOC_NUMBER, IdocNumber::parse);
        Optional<IdocNumber> confirmed = fields.required(CONFIRM_IDOC_NUMBER, IdocNumber::parse);
        if (number.isPresent() && confirmed.isPresent() && !number.equals(confirmed)) {
            fields.error(CONFIRM_IDOC_NUMBER, "intake.confirmIdocNumber.differs");
        }
        return number;
    }

    private Sentence sentence() {
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
