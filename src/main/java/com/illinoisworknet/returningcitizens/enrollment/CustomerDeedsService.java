package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what the staff member who looks at a customer may do to them, so that pages offer nothing else. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CustomerDeedsService {
    @Inject
    OpenedCustomer opened;

    /** @throws NotFoundException if there is no such customer that they may see */
    public Set<CustomerDeed> allowed(long enrollmentId) {
        Enrollment enrollment = opened.visible(enrollmentId);
        return Arrays.stream(CustomerDeed.values())
                .filter(deed -> opened.isOffered(deed, enrollment))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws NotFoundException if they may not do this to this customer */
    public void require(CustomerDeed deed, long enrollmentId) {
        opened.openedFor(deed, enrollmentId);
    }

    /**
     * Whether there is something to do, for somebody who may.
     *
     * @throws NotFoundException if they may not do this to this customer
     */
    public boolean isOffered(CustomerDeed deed, long enrollmentId) {
        return opened.isOffered(deed, opened.openedFor(deed, enrollmentId));
    }
}
