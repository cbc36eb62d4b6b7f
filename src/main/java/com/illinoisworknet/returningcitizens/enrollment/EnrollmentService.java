package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.SameIdentityAdditions;
import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Enrolls customers, and answers where somebody is enrolled. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class EnrollmentService {
    @Inject
    EnrollmentRepository enrollments;

    @Inject
    StatewideRepository statewide;

    @Inject
    Scope scope;

    @Inject
    SsnVault vault;

    @Inject
    Event<CustomerEnrolled> enrolled;

    @Inject
    Clock clock;

    /**
     * Enrolls the holder of an account and assigns the staff member who does it.
     *
     * @return the id of the enrollment
     * @throws NotFoundException if the institution is not theirs
     * @throws BusinessException {@code enrollment.liveAlready} if the account or the number has a live enrollment
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long enroll(long accountId, NewEnrollment request) {
        scope.require(scope.profile().serves(request.institutionId()), "enroll");
        Enrollment enrollment =
                Enrollment.enroll(accountId, request, scope.profile().accountId(), clock.instant());
        enrollments.add(enrollment);
        enrolled.fire(
                new CustomerEnrolled(enrollment.id(), accountId, enrollment.institutionId(), enrollment.intakeKey()));
        return enrollment.id();
    }

    /** Keeps who staff said the person is, beside the account that the enrollment was connected to. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keepReported(long enrollmentId, Identity reported, SameIdentityAdditions added) {
        ReportedIdentity row = ReportedIdentity.report(enrollmentId, reported, added);
        reported.ssn()
                .map(ssn -> vault.seal(ssn, SealedColumn.REPORTED_SSN.place(enrollmentId)))
                .ifPresent(row::keepSsn);
        enrollments.add(row);
    }

    /** The live enrollment under this number, anywhere in the state. */
    public Optional<LiveEnrollment> liveByIdocNumber(IdocNumber number) {
        return statewide.liveByIdocNumber(number);
    }

    /** The live enrollment of this account, anywhere in the state. */
    public Optional<LiveEnrollment> liveOfAccount(long accountId) {
        return statewide.liveOfAccount(accountId);
    }

    /** The id of the enrollment that this intake made. */
    public Optional<Long> byIntake(UUID intakeKey) {
        return statewide.byIntake(intakeKey);
    }

    /** Since when somebody is enrolled; nothing for an enrollment that the staff member may not see. */
    public Optional<LocalDate> enrolledOn(long enrollmentId) {
        return enrollments.find(enrollmentId).filter(scope::covers).map(Enrollment::enrolledOn);
    }

    /** The enrollments of these accounts that the staff member may see, latest first. */
    public List<EnrollmentSummary> inScope(Collection<Long> accountIds) {
        return enrollments.ofAccounts(accountIds).stream()
                .filter(scope::covers)
                .map(EnrollmentSummary::new)
                .toList();
    }

    /**
     * Whether the holder of an account is in custody at another institution and under another number than these,
     * anywhere in the state.
     */
    public boolean isInOtherCustody(long accountId, long institutionId, IdocNumber number) {
        return statewide.isInOtherCustody(accountId, institutionId, number);
    }

    /** What the latest enrollment of this account says of its holder, anywhere in the state: to be compared with. */
    public Optional<EnrolledTraits> traits(long accountId) {
        return statewide.traits(accountId);
    }
}
