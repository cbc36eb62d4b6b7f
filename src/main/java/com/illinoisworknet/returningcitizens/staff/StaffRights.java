package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.Role;
import java.util.List;
import java.util.Set;

/**
 * A role and the institutions that come with it: partners' staff serve at least one, everybody else none of their own.
 *
 * @param role one of {@link #ROLES}
 * @param institutionIds the institutions they serve
 */
public record StaffRights(String role, Set<Long> institutionIds) {
    /** The roles of staff, those of partners first. */
    public static final List<String> ROLES =
            List.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR);

    private static final Set<String> OF_PARTNERS = Set.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR);

    /**
     * Checks that role and institutions go together.
     *
     * @throws InvalidValueException {@code staffRights.role}, {@code staffRights.institutionMissing}, {@code
     *     staffRights.institutionToo}
     */
    public StaffRights {
        institutionIds = Set.copyOf(institutionIds);
        if (!ROLES.contains(role)) {
            throw new InvalidValueException("staffRights.role");
        }
        if (OF_PARTNERS.contains(role) && institutionIds.isEmpty()) {
            throw new InvalidValueException("staffRights.institutionMissing");
        }
        if (!OF_PARTNERS.contains(role) && !institutionIds.isEmpty()) {
            throw new InvalidValueException("staffRights.institutionToo");
        }
    }
}
