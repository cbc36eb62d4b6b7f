package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.LastChange;
import com.illinoisworknet.returningcitizens.account.Link;
import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves an enrollment from the account that it was connected to by mistake to the one that is the person's. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class EnrollmentMoveService {
    @Inject
    OpenedCustomer opened;

    @Inject
    EnrollmentRepository enrollments;

    @Inject
    StatewideRepository statewide;

    @Inject
    AccountService accounts;

    @Inject
    SsnVault vault;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    @Inject
    Event<EnrollmentMoved> moved;

    /**
     * The enrollment, if a match decision on it may be reversed: it is of an institution of theirs and not void. Whether
     * the decision is theirs to reverse, the caller asks.
     *
     * @throws NotFoundException if not
     */
    public MovableEnrollment open(long enrollmentId) {
        Enrollment enrollment = opened.openedFor(CustomerDeed.REVERSE_DECISION, enrollmentId);
        scope.require(!enrollment.isVoid(), CustomerDeed.REVERSE_DECISION.name());
        return new MovableEnrollment(enrollment);
    }

    /**
     * The same, which nobody else changes until the transaction ends, nor the accounts that it stands between.
     *
     * @param others accounts that it may be moved to
     * @throws NotFoundException if it may not be moved
     * @throws BusinessException {@code account.unknown}
     */
    public MovableEnrollment lock(long enrollmentId, Collection<Long> others) {
        long from = open(enrollmentId).accountId();
        Stream.concat(Stream.of(from), others.stream()).sorted().forEach(accounts::hold);
        opened.lockedFor(CustomerDeed.REVERSE_DECISION, enrollmentId);
        return open(enrollmentId);
    }

    /** Who staff said the person is; nothing if the account was made for the enrollment. */
    public Optional<ReportedPerson> reported(long enrollmentId) {
        return enrollments.reported(enrollmentId).map(row -> row.person(vault));
    }

    /** Forgets that: the account that the enrollment is moved to is made of it. */
    public void forgetReported(long enrollmentId) {
        enrollments.reported(enrollmentId).ifPresent(row -> enrollments.remove(row, enrollmentId));
    }

    /** What staff reported when they connected others to this account after a decision, anywhere in the state. */
    public List<Link> linkedAfter(long decisionId, long accountId) {
        return statewide.linkedAfter(decisionId, accountId).stream()
                .map(link -> link.open(vault))
                .toList();
    }

    /** Whether the account of an enrollment has another one, live or ended, anywhere in the state. */
    public boolean hasOther(long enrollmentId) {
        return statewide.hasOther(enrollmentId);
    }

    /**
     * Moves a locked enrollment; fires {@link EnrollmentMoved}.
     *
     * @throws BusinessException {@code enrollment.liveAlready} if both it and one of the account are live
     */
    public void move(MovableEnrollment enrollment, long toAccountId) {
        LastChange change = new LastChange(scope.profile().accountId(), clock.instant());
        enrollments.move(enrollment.enrollmentId(), toAccountId, change);
        moved.fire(new EnrollmentMoved(
                enrollment.enrollmentId(), enrollment.accountId(), toAccountId, enrollment.institutionId()));
    }
}
