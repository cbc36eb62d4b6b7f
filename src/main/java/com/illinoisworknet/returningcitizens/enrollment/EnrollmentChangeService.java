package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.Correction;
import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Edits, ends and renews enrollments. Each deed asked for twice is done once. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class EnrollmentChangeService {
    @Inject
    OpenedCustomer opened;

    @Inject
    EnrollmentRepository enrollments;

    @Inject
    StatewideRepository statewide;

    @Inject
    EnrollmentService enrolling;

    @Inject
    AccountService accounts;

    @Inject
    Scope scope;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * Edits an enrollment, unless somebody else changed it since it was seen.
     *
     * @param seen what staff edited
     * @param to what it is to be
     * @throws NotFoundException if the customer is not theirs, or they may not
     * @throws BusinessException {@code enrollment.numberTaken} if another customer is enrolled under the new number,
     *     {@code enrollment.ended} if the enrollment is void
     */
    public Correction edit(long enrollmentId, EnrollmentDetails seen, EnrollmentDetails to) {
        Enrollment enrollment = opened.lockedFor(CustomerDeed.EDIT_ENROLLMENT, enrollmentId);
        EnrollmentDetails present = enrollment.details();
        Correction correction = Correction.of(seen, present, to);
        if (correction == Correction.MADE) {
            require(!enrollment.isVoid());
            enrollment.edit(to, nowByMe());
            enrollments.write();
            events.fire(new EnrollmentEdited(
                    enrollmentId,
                    enrollment.accountId(),
                    enrollment.institutionId(),
                    EnrollmentParts.changed(present, to)));
        }
        return correction;
    }

    /** Who edited or ended it last; nothing if nobody did. */
    public Optional<LastChange> lastChange(long enrollmentId) {
        return opened.visible(enrollmentId).lastChange();
    }

    /**
     * Ends an enrollment. One that ended before stays as it is.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not
     * @throws BusinessException {@code exit.reasonMissing}, {@code exit.future}, {@code exit.beforeEnrollment}
     */
    public void exit(long enrollmentId, LocalDate day, ExitReason reason) {
        Enrollment enrollment = opened.lockedFor(CustomerDeed.EXIT, enrollmentId);
        if (!enrollment.live()) {
            return;
        }
        ExitRules.check(day, reason, enrollment.enrolledOn(), LocalDate.now(clock));
        enrollment.end(day, reason, nowByMe());
        events.fire(
                new CustomerExited(enrollmentId, enrollment.accountId(), enrollment.institutionId(), reason.name()));
    }

    /**
     * Whether the account would be closed, if the enrollment were made void now.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not
     */
    public boolean closesAccount(long enrollmentId) {
        Enrollment enrollment = opened.openedFor(CustomerDeed.VOID_ENROLLMENT, enrollmentId);
        boolean unused = accounts.find(enrollment.accountId())
                .filter(account -> account.history().createdHereAndNeverUsed())
                .isPresent();
        return unused && !statewide.hasOther(enrollmentId);
    }

    /**
     * Ends an enrollment that should never have been. It stays on file, counts nowhere, and is no enrollment that the
     * person had. The account that was made for it and never signed in to is closed, unless it has another enrollment.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not
     * @throws BusinessException {@code voidEnrollment.reasonMissing}
     */
    public void makeVoid(long enrollmentId, VoidReason reason) {
        if (reason == VoidReason.NOT_GIVEN) {
            throw new BusinessException("voidEnrollment.reasonMissing");
        }
        Enrollment enrollment = opened.lockedFor(CustomerDeed.VOID_ENROLLMENT, enrollmentId);
        if (enrollment.isVoid()) {
            return;
        }
        enrollment.end(LocalDate.now(clock), reason, nowByMe());
        boolean closed = accounts.closeUnused(enrollment.accountId(), () -> !statewide.hasOther(enrollmentId));
        events.fire(new EnrollmentVoided(
                enrollmentId, enrollment.accountId(), enrollment.institutionId(), reason.name(), closed));
    }

    /**
     * Enrolls the same person again, after an exit, under the same account.
     *
     * @param before the enrollment that ended
     * @return the new enrollment; with the same key again, the one that was made before
     * @throws NotFoundException if the customer is not theirs, or the institution is not
     * @throws BusinessException {@code enrollment.numberTaken}, {@code enrollment.liveAlready}, {@code account.closed}
     */
    public long enrollAgain(long before, NewEnrollment request) {
        Enrollment ended = opened.openedFor(CustomerDeed.RE_ENROLL, before);
        // first, so that a second press waits here and then finds what the first one made
        accounts.requireOpen(ended.accountId());
        Optional<Long> made = enrolling.byIntake(request.intakeKey());
        if (made.isPresent()) {
            return made.get();
        }
        require(!ended.isVoid());
        boolean taken = enrolling
                .liveByIdocNumber(request.idocNumber())
                .filter(live -> live.accountId() != ended.accountId())
                .isPresent();
        if (taken) {
            throw new BusinessException("enrollment.numberTaken");
        }
        return enrolling.enroll(ended.accountId(), request);
    }

    private static void require(boolean enrolled) {
        if (!enrolled) {
            throw new BusinessException("enrollment.ended");
        }
    }

    private LastChange nowByMe() {
        return new LastChange(scope.profile().accountId(), clock.instant());
    }
}
