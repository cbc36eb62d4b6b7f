package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
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

    /** The accounts of those with whom they share an institution, their own included; of all for an administrator. */
    public Set<Long> colleagues(StaffProfile staff) {
        Set<Long> colleagues = new HashSet<>(
                staff.statewide() ? repository.workingWithCustomers() : repository.workingAt(staff.institutionIds()));
        colleagues.add(staff.accountId());
        return Set.copyOf(colleagues);
    }
}
