package com.illinoisworknet.returningcitizens.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffRightsTest {
    @ParameterizedTest
    @CsvSource({
        "partner-staff,       true,  ''",
        "partner-staff,       false, staffRights.institutionMissing",
        "partner-supervisor,  true,  ''",
        "partner-supervisor,  false, staffRights.institutionMissing",
        "state-administrator, true,  staffRights.institutionToo",
        "state-administrator, false, ''",
        "auditor,             true,  staffRights.institutionToo",
        "auditor,             false, ''"
    })
    void partnersStaffServeInstitutionsAndNobodyElseDoes(String role, boolean institution, String problem) {
        Set<Long> institutions = institution ? Set.of(1L) : Set.of();

        if (problem.isEmpty()) {
            assertThatCode(() -> new StaffRights(role, institutions)).doesNotThrowAnyException();
        } else {
            assertRefused(role, institutions, problem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "customer", "must-choose-password", "STATE-ADMINISTRATOR", "jobs"})
    void onlyRolesOfStaffAreGiven(String role) {
        assertRefused(role, Set.of(), "staffRights.role");
    }

    /** Who gives which role. */
    @ParameterizedTest
    @CsvSource({
        "partner-supervisor,  partner-staff,       true",
        "partner-supervisor,  partner-supervisor,  true",
        "partner-supervisor,  state-administrator, false",
        "partner-supervisor,  auditor,             false",
        "state-administrator, partner-staff,       true",
        "state-administrator, partner-supervisor,  true",
        "state-administrator, state-administrator, true",
        "state-administrator, auditor,             true",
        "partner-staff,       partner-staff,       false",
        "auditor,             auditor,             false"
    })
    void nobodyGivesMoreThanTheyHave(String role, String given, boolean may) {
        assertThat(new StaffProfile(1, role, Set.of()).mayGive(given)).isEqualTo(may);
    }

    @Test
    void rightsAreHadAsAWhole() {
        StaffProfile profile = new StaffProfile(1, "partner-staff", Set.of(1L, 2L));

        assertThat(profile.has(new StaffRights("partner-staff", Set.of(2L, 1L))))
                .isTrue();
        assertThat(profile.has(new StaffRights("partner-staff", Set.of(1L)))).isFalse();
        assertThat(profile.has(new StaffRights("partner-supervisor", Set.of(1L, 2L))))
                .isFalse();
    }

    private static void assertRefused(String role, Set<Long> institutions, String problem) {
        assertThatThrownBy(() -> new StaffRights(role, institutions))
                .isInstanceOfSatisfying(InvalidValueException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(problem));
    }
}
