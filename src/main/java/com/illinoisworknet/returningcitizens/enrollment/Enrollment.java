package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One customer's stay in the program at one parent institution; live until it has an exit. */
@Entity
@Table(name = "enrollment")
class Enrollment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "intake_key")
    private UUID intakeKey;

    @Column(name = "enrolled_by")
    private long enrolledBy;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Embedded
    private DetailsOnFile details = new DetailsOnFile();

    /** Live: null. */
    @Embedded
    private Ending ending;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "assignment", joinColumns = @JoinColumn(name = "enrollment_id"))
    private Set<Assignment> assignments = new HashSet<>();

    protected Enrollment() {}

    /** Enrolls the holder of an account; the staff member who does it is assigned. */
    static Enrollment enroll(long accountId, NewEnrollment request, long staffAccountId, Instant now) {
        Enrollment enrollment = new Enrollment();
        enrollment.accountId = accountId;
        enrollment.enrolledBy = staffAccountId;
        enrollment.enrolledAt = now;
        enrollment.intakeKey = request.intakeKey();
        enrollment.institutionId = request.institutionId();
        enrollment.details.take(request.details());
        enrollment.assign(staffAccountId, staffAccountId, now);
        return enrollment;
    }

    /** Takes other details. */
    void edit(EnrollmentDetails edited, LastChange change) {
        details.take(edited);
        changed(change);
    }

    /** Ends, for a reason by its code; an enrollment that has ended keeps its day. */
    void end(LocalDate day, Enum<?> reason, LastChange change) {
        ending = new Ending(exitedOn().orElse(day), reason);
        changed(change);
    }

    private void changed(LastChange change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    Optional<LastChange> lastChange() {
        return Optional.ofNullable(changedBy).map(by -> new LastChange(by, changedAt));
    }

    /** Connects a staff member to the customer. */
    void assign(long staffAccountId, long assignedBy, Instant now) {
        assignments.add(new Assignment(staffAccountId, now, assignedBy));
    }

    boolean isAssigned(long staffAccountId) {
        return assignments.stream().anyMatch(assignment -> assignment.staffAccountId() == staffAccountId);
    }

    /** The code of an {@link ExitReason} or a {@link VoidReason}; empty while live. */
    String exitReason() {
        return live() ? "" : ending.reason();
    }

    /** Whether it should never have been. */
    boolean isVoid() {
        return exitReason().startsWith(VoidReason.PREFIX);
    }

    boolean wasEnteredBy(long staffAccountId) {
        return enrolledBy == staffAccountId;
    }

    EnrollmentDetails details() {
        return details.details();
    }

    boolean live() {
        return ending == null;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    IdocNumber idocNumber() {
        return details.idocNumber();
    }

    long institutionId() {
        return institutionId;
    }

    LocalDate enrolledOn() {
        return details.enrolledOn();
    }

    LocalDate msrDate() {
        return details.msrDate();
    }

    Optional<LocalDate> exitedOn() {
        return Optional.ofNullable(ending).map(Ending::day);
    }

    /** Where the release will be served; empty if not known. */
    String msrCountyCode() {
        return details.msrCountyCode();
    }

    Set<String> commitmentCounties() {
        return details.commitmentCounties();
    }

    Set<Long> offenseIds() {
        return details.offenseIds();
    }

    Set<Long> assignedStaff() {
        return assignments.stream().map(Assignment::staffAccountId).collect(Collectors.toUnmodifiableSet());
    }

    Instant enrolledAt() {
        return enrolledAt;
    }

    UUID intakeKey() {
        return intakeKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Enrollment that && id != null && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Enrollment.class.hashCode();
    }
}
