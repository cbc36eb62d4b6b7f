package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrollmentTest {
    @Test
    void enrollingTakesOverWhatStaffSaid() {
        Enrollment stay = Stays.live();

        assertThat(stay.accountId()).isEqualTo(Stays.ACCOUNT);
        assertThat(stay.idocNumber().value()).isEqualTo("R12345");
        assertThat(stay.institutionId()).isEqualTo(Stays.INSTITUTION);
        assertThat(stay.intakeKey()).isEqualTo(Stays.KEY);
        assertThat(stay.enrolledOn()).isEqualTo(Stays.TODAY);
        assertThat(stay.enrolledAt()).isEqualTo(Stays.NOW);
        assertThat(stay.msrDate()).isEqualTo(Stays.RELEASE);
        assertThat(stay.msrCountyCode()).isEqualTo("099");
        assertThat(stay.commitmentCounties()).containsExactlyInAnyOrder("001", "003");
        assertThat(stay.offenseIds()).containsExactly(5L);
    }

    @Test
    void whoEnrollsIsAssigned() {
        Enrollment stay = Stays.live();

        assertThat(stay.assignedStaff()).containsExactly(Stays.STAFF);
        assertThat(stay.isAssigned(Stays.STAFF)).isTrue();
        assertThat(stay.isAssigned(99)).isFalse();
    }

    @Test
    void assigningTwiceIsOneAssignment() {
        Enrollment stay = Stays.live();

        stay.assign(21, Stays.STAFF, Stays.NOW);
        stay.assign(21, 22, Stays.NOW.plusSeconds(1));

        assertThat(stay.assignedStaff()).containsExactlyInAnyOrder(Stays.STAFF, 21L);
    }

    @Test
    void freshEnrollmentIsLive() {
        Enrollment stay = Stays.live();

        assertThat(stay.live()).isTrue();
        assertThat(stay.exitedOn()).isEmpty();
    }

    @Test
    void countyThatIsNotKnownIsNone() {
        Enrollment stay = Enrollment.enroll(Stays.ACCOUNT, Stays.request(""), Stays.STAFF, Stays.NOW);

        assertThat(stay.msrCountyCode()).isEmpty();
    }

    @Test
    void whatItHandsOutCannotChangeIt() {
        Enrollment stay = Stays.live();

        assertThat(stay.commitmentCounties()).isUnmodifiable();
        assertThat(stay.offenseIds()).isUnmodifiable();
        assertThat(stay.assignedStaff()).isUnmodifiable();
    }

    @Test
    void editedEnrollmentSaysWhatItWasGivenAndWhoDidIt() {
        Enrollment stay = Stays.live();
        EnrollmentDetails other = new EnrollmentDetails(
                new IdocNumber("S54321"),
                Stays.TODAY.minusDays(1),
                new NewEnrollment.Release(Stays.RELEASE.plusDays(1), ""),
                new NewEnrollment.Sentence(Set.of("003", "005"), Set.of()));

        stay.edit(other, Stays.CHANGE);

        assertThat(stay.details()).isEqualTo(other);
        assertThat(stay.lastChange()).contains(Stays.CHANGE);
    }

    @Test
    void detailsThatWereGivenAreThoseThatItHas() {
        assertThat(Stays.live().details()).isEqualTo(Stays.request("099").details());
    }

    @Test
    void partsThatDifferAreNamedWithoutTheirValues() {
        EnrollmentDetails before = Stays.request("099").details();
        EnrollmentDetails now = new EnrollmentDetails(
                new IdocNumber("S54321"), before.enrolledOn(), before.release(), before.sentence());

        assertThat(EnrollmentParts.changed(before, now)).containsExactly("idocNumber");
        assertThat(EnrollmentParts.changed(before, before)).isEmpty();
    }

    @Test
    void enrollmentThatEndedKeepsItsDayWhenItIsMadeVoid() {
        Enrollment stay = Stays.live();
        stay.end(Stays.TODAY, ExitReason.COMPLETED, Stays.CHANGE);

        stay.end(Stays.TODAY.plusDays(9), VoidReason.VOID_TRIAL, Stays.CHANGE);

        assertThat(stay.exitedOn()).contains(Stays.TODAY);
        assertThat(stay.isVoid()).isTrue();
        assertThat(stay.live()).isFalse();
    }

    @Test
    void everyVoidReasonAndNoExitReasonIsVoid() {
        assertThat(VoidReason.values())
                .filteredOn(reason -> reason != VoidReason.NOT_GIVEN)
                .allMatch(reason -> reason.name().startsWith(VoidReason.PREFIX));
        assertThat(ExitReason.values()).noneMatch(reason -> reason.name().startsWith(VoidReason.PREFIX));
    }

    @ParameterizedTest(name = "{0} days after the enrollment for {1}: {2}")
    @CsvSource({
        "0,  COMPLETED, ''",
        "5,  COMPLETED, ''",
        "6,  COMPLETED, exit.future",
        "-1, COMPLETED, exit.beforeEnrollment",
        "0,  NOT_GIVEN, exit.reasonMissing",
    })
    void exitIsBetweenEnrollmentAndTodayForAReason(int days, ExitReason reason, String refusal) {
        Throwable refused = catchThrowable(
                () -> ExitRules.check(Stays.TODAY.plusDays(days), reason, Stays.TODAY, Stays.TODAY.plusDays(5)));

        assertThat(refused == null ? "" : refused.getMessage()).isEqualTo(refusal);
    }
}
