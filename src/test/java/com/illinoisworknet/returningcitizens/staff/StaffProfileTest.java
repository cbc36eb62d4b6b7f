package com.illinoisworknet.returningcitizens.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.Role;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffProfileTest {
    private static final long KEWANEE = 1;
    private static final long MURPHYSBORO = 2;

    @ParameterizedTest
    @CsvSource({
        Role.PARTNER_STAFF + ", true, false",
        Role.PARTNER_SUPERVISOR + ", true, false",
        Role.AUDITOR + ", true, false",
        Role.STATE_ADMINISTRATOR + ", true, true"
    })
    void onlyTheStateServesEveryInstitution(String role, boolean own, boolean other) {
        StaffProfile profile = new StaffProfile(9, role, Set.of(KEWANEE));

        assertThat(profile.serves(KEWANEE)).isEqualTo(own);
        assertThat(profile.serves(MURPHYSBORO)).isEqualTo(other);
    }

    @Test
    void staffWithoutInstitutionServeNone() {
        StaffProfile profile = new StaffProfile(9, Role.PARTNER_STAFF, Set.of());

        assertThat(profile.serves(KEWANEE)).isFalse();
        assertThat(profile.statewide()).isFalse();
    }

    @Test
    void institutionsStayAsTheyWere() {
        Set<Long> given = new HashSet<>(Set.of(KEWANEE));
        StaffProfile profile = new StaffProfile(9, Role.PARTNER_STAFF, given);

        given.add(MURPHYSBORO);

        assertThat(profile.serves(MURPHYSBORO)).isFalse();
    }
}
