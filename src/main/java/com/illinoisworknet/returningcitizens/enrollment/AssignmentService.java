package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.AssignableStaffService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Assigns staff to customers: staff themselves, supervisors the staff of their institutions, administrators all. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class AssignmentService {
    private static final CustomerDeed DEED = CustomerDeed.ASSIGN_STAFF;

    @Inject
    OpenedCustomer opened;

    @Inject
    EnrollmentRepository enrollments;

    @Inject
    AssignableStaffService assignable;

    @Inject
    AccountService accounts;

    @Inject
    Scope scope;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * Whom the staff member may assign to a customer, by account, with their whole names.
     *
     * @throws NotFoundException if the customer is not theirs
     */
    public Map<Long, String> assignable(long enrollmentId) {
        opened.openedFor(DEED, enrollmentId);
        return accounts.namesById(assignable.to(scope.profile()));
    }

    /**
     * Who is assigned, by account.
     *
     * @throws NotFoundException if the customer is not theirs
     */
    public Set<Long> assigned(long enrollmentId) {
        return opened.openedFor(DEED, enrollmentId).assignedStaff();
    }

    /**
     * Of those who are assigned, whom the staff member may take away: partner staff themselves, others all, also who
     * was deactivated or has left the institution.
     *
     * @throws NotFoundException if the customer is not theirs
     */
    public Set<Long> removable(long enrollmentId) {
        return assigned(enrollmentId).stream().filter(this::mayRemove).collect(Collectors.toSet());
    }

    /**
     * Assigns a staff member; one who is assigned stays so.
     *
     * @throws NotFoundException if the customer is not theirs, or the staff member is not theirs to assign
     */
    public void assign(long enrollmentId, long staffAccountId) {
        Enrollment enrollment = opened.heldFor(DEED, enrollmentId);
        scope.require(assignable.to(scope.profile()).contains(staffAccountId), DEED.name());
        Assignment assignment =
                new Assignment(staffAccountId, clock.instant(), scope.profile().accountId());
        // who is assigned only may not insert, not even what is there: the policies ask before the conflict does
        if (!enrollment.isAssigned(staffAccountId) && enrollments.assign(enrollmentId, assignment)) {
            events.fire(new StaffAssigned(
                    enrollmentId, enrollment.accountId(), enrollment.institutionId(), staffAccountId));
        }
    }

    /**
     * Takes an assignment back.
     *
     * @return whether the staff member still sees the customer
     * @throws NotFoundException if the customer is not theirs, or the staff member is not theirs to take away
     */
    public boolean unassign(long enrollmentId, long staffAccountId) {
        Enrollment enrollment = opened.heldFor(DEED, enrollmentId);
        scope.require(mayRemove(staffAccountId), DEED.name());
        if (enrollments.unassign(enrollmentId, staffAccountId)) {
            events.fire(new StaffUnassigned(
                    enrollmentId, enrollment.accountId(), enrollment.institutionId(), staffAccountId));
        }
        return staffAccountId != scope.profile().accountId() || scope.profile().serves(enrollment.institutionId());
    }

    /** Of a customer that is theirs for this deed. */
    private boolean mayRemove(long staffAccountId) {
        return staffAccountId == scope.profile().accountId()
                || !Role.PARTNER_STAFF.equals(scope.profile().role());
    }
}
