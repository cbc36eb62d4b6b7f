package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What an enrollment says of the person beside the account. */
public final class EnrollmentSummary {
    private final Enrollment enrollment;
    private final Set<String> commitmentCounties;

    EnrollmentSummary(Enrollment enrollment) {
        this.enrollment = enrollment;
        this.commitmentCounties = enrollment.commitmentCounties();
    }

    /** Whose it is. */
    public long accountId() {
        return enrollment.accountId();
    }

    /** The enrollment. */
    public long enrollmentId() {
        return enrollment.id();
    }

    /** Where. */
    public long institutionId() {
        return enrollment.institutionId();
    }

    /** Under which IDOC number. */
    public IdocNumber idocNumber() {
        return enrollment.idocNumber();
    }

    /** Counties of commitment, by code. */
    public Set<String> commitmentCounties() {
        return commitmentCounties;
    }

    /** When it ended; nothing while it is live. */
    public Optional<LocalDate> exitedOn() {
        return enrollment.exitedOn();
    }
}
