package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.COMMITMENT_COUNTIES;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.CONFIRM_IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.ENROLLMENT_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.IDOC_NUMBER;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_COUNTY;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.OFFENSES;

import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentDetails;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Release;
import com.illinoisworknet.returningcitizens.enrollment.NewEnrollment.Sentence;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an enrollment holds, on a form of its own, by the rules of the Add Customer form. */
final class EnrollmentForm {
    private final FieldReader fields;
    private final IntakeLists lists;

    private EnrollmentForm(TypedIntake typed, IntakeLists lists) {
        this.fields = new FieldReader(typed);
        this.lists = lists;
    }

    /**
     * Reads an enrollment that was edited.
     *
     * @param birth the customer's birth date, if known
     * @param exited the day on which the enrollment ended, if it did
     */
    static IntakeReading<EnrollmentDetails> read(
            TypedIntake typed, IntakeLists lists, Optional<BirthDate> birth, Optional<LocalDate> exited) {
        EnrollmentForm form = new EnrollmentForm(typed, lists);
        Optional<EnrollmentDetails> details = form.details(birth);
        boolean afterExit = details.map(EnrollmentDetails::enrolledOn)
                .filter(date -> exited.filter(date::isAfter).isPresent())
                .isPresent();
        if (afterExit) {
            form.fields.error(ENROLLMENT_DATE, "intake.enrollmentDate.afterExit");
        }
        return form.reading(details);
    }

    /**
     * Reads an enrollment that is to be made.
     *
     * @param key by which the same press twice makes one
     * @param birth the customer's birth date, if known
     * @param exited the day on which the enrollment before ended
     */
    static IntakeReading<NewEnrollment> readNew(
            UUID key, TypedIntake typed, IntakeLists lists, Optional<BirthDate> birth, LocalDate exited) {
        EnrollmentForm form = new EnrollmentForm(typed, lists);
        Optional<Long> institution = new StayRules(form.fields, lists).institution();
        Optional<EnrollmentDetails> details = form.details(birth);
        if (details.filter(entered -> entered.enrolledOn().isBefore(exited)).isPresent()) {
            form.fields.error(ENROLLMENT_DATE, "intake.enrollmentDate.beforeExit");
        }
        return form.reading(details.flatMap(entered -> institution.map(id -> new NewEnrollment(
                key, entered.idocNumber(), id, entered.enrolledOn(), entered.release(), entered.sentence()))));
    }

    private Optional<EnrollmentDetails> details(Optional<BirthDate> birth) {
        StayRules stay = new StayRules(fields, lists);
        Optional<IdocNumber> number = stay.idocNumber();
        Optional<StayDates> dates = new DateRules(fields, lists.today()).readStay(birth);
        Sentence sentence = stay.sentence();
        String msrCounty = stay.msrCounty();
        return number.flatMap(idoc -> dates.map(known ->
                new EnrollmentDetails(idoc, known.enrollment(), new Release(known.release(), msrCounty), sentence)));
    }

    private <T> IntakeReading<T> reading(Optional<T> value) {
        return fields.clean() ? fields.accepted(value.orElseThrow()) : fields.refused();
    }

    /** The form as it is opened. */
    static TypedIntake of(EnrollmentDetails known) {
        return TypedIntake.empty()
                .with(IDOC_NUMBER, known.idocNumber().value())
                .with(CONFIRM_IDOC_NUMBER, known.idocNumber().value())
                .with(COMMITMENT_COUNTIES, sorted(known.sentence().countyCodes()))
                .with(MSR_DATE, UsDate.format(known.release().date()))
                .with(MSR_COUNTY, known.release().countyCode())
                .with(OFFENSES, sorted(known.sentence().offenseIds()))
                .with(ENROLLMENT_DATE, UsDate.format(known.enrolledOn()));
    }

    /** The form for another enrollment of the same customer: all as before but the dates. */
    static TypedIntake again(Customer.Stay before, LocalDate today) {
        return of(before.details())
                .with(IntakeField.INSTITUTION, Long.toString(before.institutionId()))
                .with(MSR_DATE, "")
                .with(ENROLLMENT_DATE, UsDate.format(today));
    }

    /** The values of a form that was only opened. */
    static EnrollmentDetails unchanged(TypedIntake opened) {
        return new EnrollmentDetails(
                new IdocNumber(opened.text(IDOC_NUMBER)),
                UsDate.parse(opened.text(ENROLLMENT_DATE)),
                new Release(UsDate.parse(opened.text(MSR_DATE)), opened.text(MSR_COUNTY)),
                new Sentence(
                        Set.copyOf(opened.several(COMMITMENT_COUNTIES)),
                        opened.several(OFFENSES).stream()
                                .map(Long::valueOf)
                                .collect(java.util.stream.Collectors.toSet())));
    }

    private static List<String> sorted(Set<?> codes) {
        return codes.stream().map(Object::toString).sorted().toList();
    }
}
