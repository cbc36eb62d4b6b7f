package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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

/** One customer's stay in the program at one parent institution; live until it has an exit. */
@Entity
@Table(name = "enrollment")
class Enrollment {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "idoc_number")
    private String idocNumber;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "enrolled_on")
    private LocalDate enrolledOn;

    @Column(name = "msr_date")
    private LocalDate msrDate;

    @Column(name = "msr_county_code")
    private String msrCountyCode;

    @Column(name = "intake_key")
    private UUID intakeKey;

    @Column(name = "enrolled_by")
    private long enrolledBy;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "exited_on")
    private LocalDate exitedOn;

    @Column(name = "exit_reason")
    private String exitReason;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private Long changedBy;

    @Version
    private long version;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "enrollment_commitment_county", joinColumns = @JoinColumn(name = "enrollment_id"))
    @Column(name = "county_code")
    private Set<String> commitmentCounties = new HashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "enrollment_offense", joinColumns = @JoinColumn(name = "enrollment_id"))
    @Column(name = "offense_id")
    private Set<Long> offenseIds = new HashSet<>();

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
        enrollment.take(request);
        enrollment.assign(staffAccountId, staffAccountId, now);
        return enrollment;
    }

    private void take(NewEnrollment request) {
        intakeKey = request.intakeKey();
        institutionId = request.institutionId();
        take(request.details());
    }

    private void take(EnrollmentDetails details) {
        idocNumber = details.idocNumber().value();
        enrolledOn = details.enrolledOn();
        msrDate = details.release().date();
        msrCountyCode = details.release().countyCode().isEmpty()
                ? null
                : details.release().countyCode();
        commitmentCounties.retainAll(details.sentence().countyCodes());
        commitmentCounties.addAll(details.sentence().countyCodes());
        offenseIds.retainAll(details.sentence().offenseIds());
        offenseIds.addAll(details.sentence().offenseIds());
    }

    EnrollmentDetails details() {
        return new EnrollmentDetails(
                idocNumber(),
                enrolledOn,
                new NewEnrollment.Release(msrDate, msrCountyCode()),
                new NewEnrollment.Sentence(commitmentCounties, offenseIds));
    }

    /** Takes other details. */
    void edit(EnrollmentDetails details, LastChange change) {
        take(details);
        changed(change);
    }

    /** Ends, for a reason by its code; an enrollment that has ended keeps its day. */
    void end(LocalDate day, Enum<?> reason, LastChange change) {
        exitedOn = exitedOn == null ? day : exitedOn;
        exitReason = reason.name();
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
        return exitReason == null ? "" : exitReason;
    }

    /** Whether it should never have been. */
    boolean isVoid() {
        return exitReason().startsWith(VoidReason.PREFIX);
    }

    boolean wasEnteredBy(long staffAccountId) {
        return enrolledBy == staffAccountId;
    }

    boolean live() {
        return exitedOn == null;
    }

    long id() {
        return id;
    }

    long accountId() {
        return accountId;
    }

    IdocNumber idocNumber() {
        return new IdocNumber(idocNumber);
    }

    long institutionId() {
        return institutionId;
    }

    LocalDate enrolledOn() {
        return enrolledOn;
    }

    LocalDate msrDate() {
        return msrDate;
    }

    Optional<LocalDate> exitedOn() {
        return Optional.ofNullable(exitedOn);
    }

    /** Where the release will be served; empty if not known. */
    String msrCountyCode() {
        return msrCountyCode == null ? "" : msrCountyCode;
    }

    Set<String> commitmentCounties() {
        return Set.copyOf(commitmentCounties);
    }

    Set<Long> offenseIds() {
        return Set.copyOf(offenseIds);
    }

    Set<Long> assignedStaff() {
        return assignments.stream()
                .map(Assignment::staffAccountId)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
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
