package com.illinoisworknet.returningcitizens.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

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

    /** The staff member with this account, if it is a staff account. */
    public Optional<StaffProfile> find(long accountId) {
        return repository.find(accountId).map(StaffMember::profile);
    }
}
