package com.illinoisworknet.returningcitizens.intake;

import static com.illinoisworknet.returningcitizens.intake.IntakeField.BIRTH_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.ENROLLMENT_DATE;
import static com.illinoisworknet.returningcitizens.intake.IntakeField.MSR_DATE;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import java.time.LocalDate;
import java.util.Optional;

/** The rules for the three dates, alone and against each other. */
final class DateRules {
    private static final int YOUNGEST = 16;
    private static final int OLDEST = 110;
    private static final int GROWN_UP = 18;
    private static final int RELEASE_YEARS_AHEAD = 100;
    private static final int USUAL_STAY_YEARS = 4;
    private static final int USUAL_DELAY_YEARS = 1;

    private final FieldReader fields;
    private final LocalDate today;

    DateRules(FieldReader fields, LocalDate today) {
        this.fields = fields;
        this.today = today;
    }

    /** Reads the dates; nothing if one is missing or no date, which is an error of its field. */
    Optional<IntakeDates> read() {
        Optional<BirthDate> birth = fields.required(BIRTH_DATE, BirthDate::parse);
        Optional<LocalDate> release = fields.required(MSR_DATE, UsDate::parse);
        Optional<LocalDate> enrollment = fields.required(ENROLLMENT_DATE, UsDate::parse);
        enrollment.ifPresent(this::checkEnrollment);
        birth.ifPresent(date -> checkAge(date, enrollment.orElse(today), ENROLLMENT_DATE));
        release.ifPresent(date -> checkRelease(date, birth, enrollment.orElse(today)));
        return birth.flatMap(born ->
                release.flatMap(released -> enrollment.map(enrolled -> new IntakeDates(born, released, enrolled))));
    }

    /** Reads the birth date of somebody who is enrolled; nothing if the field may be empty and is, or is wrong. */
    Optional<BirthDate> readBirth(StayDates stay, boolean mayBeEmpty) {
        Optional<BirthDate> birth = mayBeEmpty
                ? fields.optional(BIRTH_DATE, BirthDate::parse)
                : fields.required(BIRTH_DATE, BirthDate::parse);
        birth.ifPresent(date -> checkAge(date, stay.enrollment(), BIRTH_DATE));
        if (birth.filter(date -> !stay.release().isAfter(date.value())).isPresent()) {
            fields.error(BIRTH_DATE, "intake.msrDate.beforeBirth");
        }
        return birth;
    }

    /** Reads the dates of an enrollment of somebody whose birth date may be known; nothing if one is missing or wrong. */
    Optional<StayDates> readStay(Optional<BirthDate> birth) {
        Optional<LocalDate> release = fields.required(MSR_DATE, UsDate::parse);
        Optional<LocalDate> enrollment = fields.required(ENROLLMENT_DATE, UsDate::parse);
        enrollment.ifPresent(this::checkEnrollment);
        enrollment
                .filter(date ->
                        birth.filter(born -> born.ageOn(date) < YOUNGEST).isPresent())
                .ifPresent(date -> fields.error(ENROLLMENT_DATE, "intake.enrollmentDate.beforeSixteen"));
        release.ifPresent(date -> checkRelease(date, birth, enrollment.orElse(today)));
        return release.flatMap(released -> enrollment.map(enrolled -> new StayDates(released, enrolled)));
    }

    private void checkEnrollment(LocalDate enrollment) {
        if (enrollment.isAfter(today)) {
            fields.error(ENROLLMENT_DATE, "intake.enrollmentDate.future");
        } else if (enrollment.isBefore(today.minusYears(USUAL_DELAY_YEARS))) {
            fields.warn(ENROLLMENT_DATE, "intake.enrollmentDate.longAgo");
        }
    }

    private void checkAge(BirthDate birth, LocalDate enrollment, IntakeField earlyEnrollment) {
        int age = birth.ageOn(enrollment);
        if (birth.ageOn(today) < YOUNGEST) {
            fields.error(BIRTH_DATE, "intake.birthDate.tooYoung", YOUNGEST);
        } else if (age < YOUNGEST) {
            fields.error(earlyEnrollment, "intake.enrollmentDate.beforeSixteen");
        } else if (age > OLDEST) {
            fields.error(BIRTH_DATE, "intake.birthDate.tooOld", OLDEST);
        } else if (age < GROWN_UP) {
            fields.warn(BIRTH_DATE, "intake.birthDate.underEighteen", age);
        }
    }

    private void checkRelease(LocalDate release, Optional<BirthDate> birth, LocalDate enrollment) {
        if (birth.filter(date -> !release.isAfter(date.value())).isPresent()) {
            fields.error(MSR_DATE, "intake.msrDate.beforeBirth");
        } else if (release.isAfter(today.plusYears(RELEASE_YEARS_AHEAD))) {
            fields.error(MSR_DATE, "intake.msrDate.tooFar", RELEASE_YEARS_AHEAD);
        } else if (release.isBefore(today)) {
            fields.warn(MSR_DATE, "intake.msrDate.past");
        } else if (release.isAfter(enrollment.plusYears(USUAL_STAY_YEARS))) {
            fields.warn(MSR_DATE, "intake.msrDate.farAhead", USUAL_STAY_YEARS);
        }
    }
}
