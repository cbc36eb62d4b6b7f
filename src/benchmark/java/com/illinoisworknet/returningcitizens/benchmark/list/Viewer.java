package com.illinoisworknet.returningcitizens.benchmark.list;

import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.util.Set;

/** Who looks at the list: what the scope makes of it differs from one to the other. */
enum Viewer {
    STAFF("partner staff of one institution", new StaffProfile(11, Role.PARTNER_STAFF, Set.of(1L))),
    SUPERVISOR("supervisor of three institutions", new StaffProfile(19, Role.PARTNER_SUPERVISOR, Set.of(1L, 2L, 3L))),
    STATE("state administrator", new StaffProfile(1, Role.STATE_ADMINISTRATOR, Set.of()));

    private final String words;
    private final StaffProfile profile;

    Viewer(String words, StaffProfile profile) {
        this.words = words;
        this.profile = profile;
    }

    String words() {
        return words;
    }

    StaffProfile profile() {
        return profile;
    }
}
