package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Enrollments for tests: account 10 at institution 1, made by staff account 20. */
final class Stays {
    static final long ACCOUNT = 10;
    static final long INSTITUTION = 1;
    static final long STAFF = 20;
    static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");
    static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    static final LastChange CHANGE = new LastChange(STAFF, NOW);
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate RELEASE = LocalDate.of(2026, 9, 1);

    private Stays() {}

    static Enrollment live() {
        return Enrollment.enroll(ACCOUNT, request("099"), STAFF, NOW);
    }

    static NewEnrollment request(String msrCounty) {
        return new NewEnrollment(
                KEY,
                new IdocNumber("R12345"),
                INSTITUTION,
                TODAY,
                new NewEnrollment.Release(RELEASE, msrCounty),
                new NewEnrollment.Sentence(Set.of("001", "003"), Set.of(5L)));
    }
}
