package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.AccessRefused;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * What the signed-in staff member may see: the one home of the institution scope. Own institutions and customers
 * assigned to them; everything for the state administrator.
 */
@RequestScoped
class Scope {
    /** Stands for no institution, since an empty list is not allowed in SQL. */
    private static final Set<Long> NONE = Set.of(-1L);

    @Inject
    CurrentStaff staff;

    @Inject
    Event<AccessRefused> refused;

    boolean covers(Enrollment enrollment) {
        return profile().serves(enrollment.institutionId())
                || enrollment.isAssigned(profile().accountId());
    }

    /** Refuses what lies outside, and tells the trail. */
    void require(boolean allowed, String deed) {
        if (!allowed) {
            throw refusal(deed);
        }
    }

    /** Tells the trail of a refusal; the caller throws it. */
    NotFoundException refusal(String deed) {
        refused.fire(new AccessRefused(deed));
        return new NotFoundException(deed);
    }

    StaffProfile profile() {
        return staff.profile();
    }

    Set<Long> institutionIds() {
        Set<Long> own = profile().institutionIds();
        return own.isEmpty() ? NONE : own;
    }
}
