package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.account.AccountHistory;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done to a customer by whom, as the table of rights says; the customer is of institution 1. */
class CustomerRightsTest {
    @ParameterizedTest(name = "{0} of institution {2}, account {3}: {4}")
    @CsvSource({
        "staff,              PARTNER_STAFF,       1, PROGRAM,  may",
        "staff,              PARTNER_STAFF,       1, IMPORTED, may not",
        "assigned staff,     PARTNER_STAFF,       2, PROGRAM,  may not",
        "supervisor,         PARTNER_SUPERVISOR,  1, IMPORTED, may",
        "supervisor,         PARTNER_SUPERVISOR,  2, PROGRAM,  may not",
        "administrator,      STATE_ADMINISTRATOR, 2, IMPORTED, may",
    })
    void nameAndBirthDateAreCorrected(String who, String role, long institution, AccountOrigin origin, String right) {
        CustomerRights rights = rightsOf(who, role, institution);

        boolean may = rights.may(CustomerDeed.CORRECT_IDENTITY, Stays.live(), account(origin));

        assertThat(may ? "may" : "may not").isEqualTo(right);
    }

    private static CustomerRights rightsOf(String who, String role, long institution) {
        long account = who.startsWith("assigned") ? Stays.STAFF : 99;
        StaffProfile signedIn = new StaffProfile(account, roleNamed(role), Set.of(institution));
        CustomerRights rights = new CustomerRights();
        rights.scope = new Scope() {
            @Override
            StaffProfile profile() {
                return signedIn;
            }
        };
        return rights;
    }

    private static String roleNamed(String constant) {
        return switch (constant) {
            case "PARTNER_STAFF" -> Role.PARTNER_STAFF;
            case "PARTNER_SUPERVISOR" -> Role.PARTNER_SUPERVISOR;
            default -> Role.STATE_ADMINISTRATOR;
        };
    }

    private static AccountIdentity account(AccountOrigin origin) {
        return new AccountIdentity(
                Stays.ACCOUNT,
                "bkowalczyk",
                Identity.of(PersonName.of("Bob", "Kowalczyk")),
                AccountTraits.none(),
                new AccountHistory(origin, Stays.NOW, false));
    }
}
