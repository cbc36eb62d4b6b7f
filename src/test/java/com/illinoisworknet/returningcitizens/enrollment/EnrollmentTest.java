package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
