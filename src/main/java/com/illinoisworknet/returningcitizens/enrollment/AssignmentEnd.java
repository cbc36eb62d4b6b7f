package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.staff.StaffRightsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who leaves an institution leaves its customers, in the same transaction: an assignment alone would let them see
 * these.
 */
@ApplicationScoped
class AssignmentEnd {
    @Inject
    EnrollmentRepository enrollments;

    @Inject
    Event<DomainEvent> events;

    void on(@Observes StaffRightsChanged changed) {
        Set<Long> left = new TreeSet<>(changed.institutionIdsBefore());
        changed.institutionIdsAfter().forEach(left::remove);
        enrollments.assignedAt(changed.accountId(), left).forEach(enrollment -> end(enrollment, changed.accountId()));
    }

    private void end(Enrollment enrollment, long staffAccountId) {
        if (enrollments.unassign(enrollment.id(), staffAccountId)) {
            events.fire(new StaffUnassigned(
                    enrollment.id(), enrollment.accountId(), enrollment.institutionId(), staffAccountId));
        }
    }
}
