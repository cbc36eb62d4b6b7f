package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who is on the staff.
 *
 * <p>Open to every caller, since sign-in asks it before there is a caller with a role; it tells a role and
 * institutions by account id and nothing personal.
 */
@Stateless
@PermitAll
public class StaffDirectoryService {
    @Inject
    StaffRepository repository;

    /** The staff member with this account, if it is a staff account and active. */
    public Optional<StaffProfile> find(long accountId) {
        return repository.find(accountId).filter(StaffMember::isActive).map(StaffMember::profile);
    }

    /** The accounts of the staff who serve one of the institutions that this staff member serves; their own included. */
    @RolesAllowed(Role.PARTNER_SUPERVISOR)
    public Set<Long> sharingAnInstitution(long accountId) {
        Set<Long> sharing = new HashSet<>(repository.sharingAnInstitution(accountId));
        sharing.add(accountId);
        return Set.copyOf(sharing);
    }
}
