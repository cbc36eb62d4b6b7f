package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountState;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A customer as their page shows them.
 *
 * @param account who they are
 * @param maskedSsn the last four digits behind dots; empty if no SSN is on file
 * @param state how their account stands
 * @param stay their enrollment
 * @param passwordRight what the staff member who looks may do about the password
 */
public record Customer(
        AccountIdentity account, String maskedSsn, AccountState state, Stay stay, PasswordRight passwordRight) {

    /**
     * Whether a temporary password may be issued.
     *
     * @param mayIssue whether at all
     * @param needsReason whether only with a reason
     */
    public record PasswordRight(boolean mayIssue, boolean needsReason) {}

    /** The enrollment, by codes and ids; read whole while the transaction, and so the scope, lasts. */
    public static final class Stay {
        private final Enrollment enrollment;
        private final Set<String> commitmentCounties;
        private final Set<Long> offenseIds;
        private final Set<Long> staff;
        private final ReportedIdentity reported;

        Stay(Enrollment enrollment, Optional<ReportedIdentity> reported) {
            this.enrollment = enrollment;
            this.commitmentCounties = enrollment.commitmentCounties();
            this.offenseIds = enrollment.offenseIds();
            this.staff = enrollment.assignedStaff();
            this.reported = reported.orElse(null);
        }

        public long enrollmentId() {
            return enrollment.id();
        }

        public String idocNumber() {
            return enrollment.idocNumber().value();
        }

        public long institutionId() {
            return enrollment.institutionId();
        }

        public LocalDate enrolledOn() {
            return enrollment.enrolledOn();
        }

        public Instant enrolledAt() {
            return enrollment.enrolledAt();
        }

        public LocalDate msrDate() {
            return enrollment.msrDate();
        }

        /** Empty if not known. */
        public String msrCountyCode() {
            return enrollment.msrCountyCode();
        }

        public Set<String> commitmentCounties() {
            return commitmentCounties;
        }

        public Set<Long> offenseIds() {
            return offenseIds;
        }

        /** Accounts of the staff assigned. */
        public Set<Long> staff() {
            return staff;
        }

        public Optional<LocalDate> exitedOn() {
            return enrollment.exitedOn();
        }

        /** What of it can be edited. */
        public EnrollmentDetails details() {
            return enrollment.details();
        }

        /** Whether the account has an enrollment here now. */
        public boolean live() {
            return enrollment.live();
        }

        /** The code of an {@link ExitReason} or a {@link VoidReason}; empty while live. */
        public String exitReason() {
            return enrollment.exitReason();
        }

        /** Whether the enrollment should never have been. */
        public boolean isVoid() {
            return enrollment.isVoid();
        }

        /** Whether the enrollment was connected to an account that existed, and not to one made for it. */
        public boolean connected() {
            return reported != null;
        }

        /** The name that staff reported when they connected the enrollment to an account that existed. */
        public Optional<PersonName> reportedName() {
            return Optional.ofNullable(reported).map(ReportedIdentity::name);
        }

        /** The birth date that staff reported then. */
        public Optional<LocalDate> reportedBirthDate() {
            return Optional.ofNullable(reported).map(ReportedIdentity::birthDate);
        }
    }
}
