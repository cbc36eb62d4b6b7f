package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.Role;
import java.util.Set;

/**
 * What a staff member may work with.
 *
 * @param accountId their account
 * @param role one of the staff roles of {@link Role}
 * @param institutionIds the institutions they serve; empty for those who serve the whole state
 */
public record StaffProfile(long accountId, String role, Set<Long> institutionIds) {
    /** Copies the institutions. */
    public StaffProfile {
        institutionIds = Set.copyOf(institutionIds);
    }

    /** Whether every institution is theirs. */
    public boolean statewide() {
        return Role.STATE_ADMINISTRATOR.equals(role);
    }

    /** Whether they work with customers of this institution. */
    public boolean serves(long institutionId) {
        return statewide() || institutionIds.contains(institutionId);
    }

    /**
     * Whether they may issue a temporary password for another staff member: the state for everybody, a supervisor for
     * partners' staff all of whose institutions are theirs, since a password opens everything that its holder sees.
     * Nobody for themselves.
     */
    public boolean mayReset(StaffProfile other) {
        return other.accountId != accountId && (statewide() || supervises(other));
    }

    private boolean supervises(StaffProfile other) {
        boolean ofPartner = Role.PARTNER_STAFF.equals(other.role) || Role.PARTNER_SUPERVISOR.equals(other.role);
        boolean ofTheirs = !other.institutionIds.isEmpty() && institutionIds.containsAll(other.institutionIds);
        return Role.PARTNER_SUPERVISOR.equals(role) && ofPartner && ofTheirs;
    }
}
