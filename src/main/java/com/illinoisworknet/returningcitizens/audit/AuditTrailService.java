package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.CurrentStaff;
import com.illinoisworknet.returningcitizens.staff.StaffDirectoryService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** The trail for the pages that show it: to each role its part. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class AuditTrailService {
    /** The most entries of a page. */
    public static final int LARGEST_PAGE = 200;

    @Inject
    TrailRepository trail;

    @Inject
    CustomerService customers;

    @Inject
    StaffDirectoryService directory;

    @Inject
    CurrentStaff reader;

    @Inject
    Event<TrailViewed> viewed;

    /**
     * A page of the trail, newest first; the look is recorded. Partner staff read what they did themselves, supervisors
     * what staff of their institutions did and what concerned these, state administrators and auditors everything.
     *
     * @param size how many at most; never more than {@link #LARGEST_PAGE}
     */
    @RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR})
    public List<TrailEntry> page(TrailSearch search, int size) {
        List<TrailEntry> page = trail.page(search, scope(), Math.min(size, LARGEST_PAGE));
        viewed.fire(TrailViewed.of(search, page));
        return page;
    }

    /**
     * What happened to a customer, newest first, for those who may see them. It belongs to the customer's page, whose
     * look is recorded already.
     *
     * @param most how many at most; never more than {@link #LARGEST_PAGE}
     * @throws com.illinoisworknet.returningcitizens.shared.NotFoundException if it is no customer that they may see
     */
    public List<TrailEntry> timeLine(long enrollmentId, int most) {
        return trail.of(customers.keys(enrollmentId), scope(), Math.min(most, LARGEST_PAGE));
    }

    private TrailScope scope() {
        return TrailScope.of(reader.profile(), directory);
    }
}
