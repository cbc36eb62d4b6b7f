package com.illinoisworknet.returningcitizens.audit;

import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffDirectoryService;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.util.Set;

/**
 * Whose entries somebody may read: partner staff their own, a supervisor those of the staff and the customers of the own
 * institutions, a state administrator and an auditor all.
 *
 * @param everything whether all
 * @param actors else what these accounts did
 * @param institutions and what concerned these institutions
 * @param served the institutions that may be named
 */
record TrailScope(boolean everything, Set<Long> actors, Set<Long> institutions, Set<Long> served) {
    /** Stands for no institution, since an empty list is not allowed in SQL. */
    private static final Set<Long> NONE = Set.of(-1L);

    static TrailScope of(StaffProfile reader, StaffDirectoryService directory) {
        return switch (reader.role()) {
            case Role.STATE_ADMINISTRATOR, Role.AUDITOR -> new TrailScope(true, NONE, NONE, NONE);
            case Role.PARTNER_SUPERVISOR -> supervised(reader, directory);
            default -> new TrailScope(false, Set.of(reader.accountId()), NONE, reader.institutionIds());
        };
    }

    boolean tells(TrailRow row) {
        return everything || served.contains(row.institutionId());
    }

    private static TrailScope supervised(StaffProfile reader, StaffDirectoryService directory) {
        Set<Long> institutions = reader.institutionIds().isEmpty() ? NONE : reader.institutionIds();
        return new TrailScope(false, directory.sharingAnInstitution(reader.accountId()), institutions, institutions);
    }
}
