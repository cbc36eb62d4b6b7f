package com.illinoisworknet.returningcitizens.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.SignInAccount;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffDirectoryService;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallerRoleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # role of the account | temporary | has a factor | after the password     | after the code
                    customer              | false     | false        | customer               | customer
                    customer              | true      | false        | must-choose-password   | must-choose-password
                    partner-staff         | false     | false        | partner-staff          | partner-staff
                    partner-staff         | true      | false        | must-choose-password   | must-choose-password
                    partner-staff         | false     | true         | must-give-second-factor| partner-staff
                    partner-staff         | true      | true         | must-give-second-factor| must-choose-password
                    state-administrator   | false     | false        | must-set-up-second-factor | must-set-up-second-factor
                    state-administrator   | true      | false        | must-choose-password   | must-choose-password
                    state-administrator   | false     | true         | must-give-second-factor| state-administrator
                    state-administrator   | true      | true         | must-give-second-factor| must-choose-password
                    """)
    void oneStepAtATime(String role, boolean temporary, boolean factor, String afterPassword, String afterCode) {
        CallerRole roles = roles(role, factor);
        SignInAccount account = new SignInAccount(17, "somebody", "Some Body", temporary, Instant.EPOCH);

        assertThat(roles.afterPassword(account)).isEqualTo(afterPassword);
        assertThat(roles.afterCode(account)).isEqualTo(afterCode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer", "administrator", "must-choose-password"})
    void roleThatCannotHaveASecondFactorIsNamedAtTheStart(String wrong) {
        SecondFactorSettings settings = settings("auditor", wrong);

        assertThatThrownBy(settings::check)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(wrong);
    }

    @Test
    void nobodyMustHaveOneUnlessTheSettingSaysSo() {
        SecondFactorSettings settings = new SecondFactorSettings();
        settings.requiredRoles = Optional.empty();

        settings.check();

        assertThat(settings.requires(Role.STATE_ADMINISTRATOR)).isFalse();
    }

    private static CallerRole roles(String role, boolean factor) {
        CallerRole roles = new CallerRole();
        roles.settings = settings(" " + Role.STATE_ADMINISTRATOR, "");
        roles.factors = new SecondFactorRepository() {
            @Override
            boolean inUse(long accountId) {
                return factor;
            }
        };
        roles.staff = new StaffDirectoryService() {
            @Override
            public Optional<StaffProfile> find(long accountId) {
                return Optional.of(new StaffProfile(accountId, role, Set.of()))
                        .filter(profile -> !Role.CUSTOMER.equals(role));
            }
        };
        return roles;
    }

    private static SecondFactorSettings settings(String... required) {
        SecondFactorSettings settings = new SecondFactorSettings();
        settings.requiredRoles = Optional.of(String.join(",", required));
        return settings;
    }
}
