package com.illinoisworknet.returningcitizens.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.shared.Role;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** Institutions: K and M; "-" for none. */
    @ParameterizedTest
    @CsvSource({
        "partner-supervisor, K,  partner-staff,       K,  true",
        "partner-supervisor, KM, partner-staff,       K,  true",
        "partner-supervisor, KM, partner-supervisor,  K,  true",
        "partner-supervisor, K,  partner-staff,       KM, false",
        "partner-supervisor, K,  partner-supervisor,  KM, false",
        "partner-supervisor, K,  partner-supervisor,  M,  false",
        "partner-supervisor, K,  partner-staff,       M,  false",
        "partner-supervisor, K,  partner-staff,       -,  false",
        "partner-supervisor, -,  partner-staff,       -,  false",
        "partner-supervisor, K,  state-administrator, K,  false",
        "partner-supervisor, K,  state-administrator, -,  false",
        "partner-supervisor, K,  auditor,             K,  false",
        "partner-staff,      K,  partner-staff,       K,  false",
        "auditor,            K,  partner-staff,       K,  false",
        "state-administrator, -, auditor,             -,  true",
        "state-administrator, -, state-administrator, -,  true",
        "state-administrator, -, partner-supervisor,  KM, true"
    })
    void staffAreKeptByThoseWhoAnswerForThem(String role, String own, String otherRole, String others, boolean may) {
        StaffProfile profile = new StaffProfile(9, role, institutions(own));

        assertThat(profile.answersFor(new StaffProfile(8, otherRole, institutions(others))))
                .isEqualTo(may);
        assertThat(profile.answersFor(new StaffProfile(9, otherRole, institutions(others))))
                .isFalse();
    }

    private static Set<Long> institutions(String letters) {
        return letters.chars()
                .filter(letter -> letter != '-')
                .mapToObj(letter -> letter == 'K' ? KEWANEE : MURPHYSBORO)
                .collect(Collectors.toSet());
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
