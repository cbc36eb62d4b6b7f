package com.illinoisworknet.returningcitizens.intake;

import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Release;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Sentence;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.util.Optional;
import java.util.UUID;

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
        StayRules stay = new StayRules(fields, lists);
        Optional<Long> institution = stay.institution();
        Optional<IdocNumber> number = stay.idocNumber();
        Identity identity = new IdentityRules(fields).read();
        Optional<IntakeDates> dates = new DateRules(fields, lists.today()).read();
        Sentence sentence = stay.sentence();
        String msrCounty = stay.msrCounty();
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
}
