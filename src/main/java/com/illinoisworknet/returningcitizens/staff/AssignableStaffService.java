package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** Which staff somebody may assign to a customer. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class AssignableStaffService {
    @Inject
    StaffRepository repository;

    /** Their accounts: staff themselves, a supervisor the staff who share an institution, an administrator all. */
    public Set<Long> to(StaffProfile staff) {
        if (staff.statewide()) {
            return Set.copyOf(repository.workingWithCustomers());
        }
        return Role.PARTNER_SUPERVISOR.equals(staff.role())
                ? Set.copyOf(repository.workingAt(staff.institutionIds()))
                : Set.of(staff.accountId());
    }
}
