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

    /** Whether they have this role and these institutions. */
    boolean has(StaffRights rights) {
        return role.equals(rights.role()) && institutionIds.equals(rights.institutionIds());
    }

    /** Whether they may give somebody this role: the state any, a supervisor those of partners, nobody else one. */
    boolean mayGive(String otherRole) {
        return statewide() || Role.PARTNER_SUPERVISOR.equals(role) && ofPartner(otherRole);
    }

    /**
     * Whether they answer for another staff member, and may so issue a temporary password for them and change their
     * account: the state for everybody, a supervisor for partners' staff all of whose institutions are theirs, since a
     * password opens everything that its holder sees. Nobody for themselves.
     */
    public boolean answersFor(StaffProfile other) {
        return other.accountId != accountId && (statewide() || supervises(other));
    }

    private boolean supervises(StaffProfile other) {
        boolean ofTheirs = !other.institutionIds.isEmpty() && institutionIds.containsAll(other.institutionIds);
        return Role.PARTNER_SUPERVISOR.equals(role) && ofPartner(other.role) && ofTheirs;
    }

    private static boolean ofPartner(String role) {
        return Role.PARTNER_STAFF.equals(role) || Role.PARTNER_SUPERVISOR.equals(role);
    }
}
