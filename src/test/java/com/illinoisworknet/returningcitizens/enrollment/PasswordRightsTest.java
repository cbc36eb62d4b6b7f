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

/** Who may issue a temporary password, as the table of rights says. */
class PasswordRightsTest {
    @ParameterizedTest(name = "{0}, account {1}: {4}")
    @CsvSource({
        "assigned staff,            made here and never used, PARTNER_STAFF,       1, may",
        "assigned staff,            made here and used,       PARTNER_STAFF,       1, may not",
        "assigned staff,            imported,                 PARTNER_STAFF,       1, may not",
        "staff not assigned,        made here and never used, PARTNER_STAFF,       1, may not",
        "supervisor there,          made here and never used, PARTNER_SUPERVISOR,  1, may",
        "supervisor there,          made here and used,       PARTNER_SUPERVISOR,  1, with a reason",
        "supervisor there,          imported,                 PARTNER_SUPERVISOR,  1, with a reason",
        "supervisor elsewhere,      made here and never used, PARTNER_SUPERVISOR,  2, may not",
        "assigned supervisor of elsewhere, made here and never used, PARTNER_SUPERVISOR, 2, may not",
        "state administrator,       imported,                 STATE_ADMINISTRATOR, 2, with a reason",
    })
    void rightFollowsTheTable(String who, String account, String role, long institution, String right) {
        long staffAccount = who.startsWith("assigned") ? Stays.STAFF : 99;
        PasswordRights rights = rightsOf(new StaffProfile(staffAccount, roleNamed(role), Set.of(institution)));

        boolean may = rights.mayIssue(Stays.live(), account(account));
        boolean reason = rights.needsReason(account(account));

        assertThat(may ? reason ? "with a reason" : "may" : "may not").isEqualTo(right);
    }

    private static PasswordRights rightsOf(StaffProfile signedIn) {
        PasswordRights rights = new PasswordRights();
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

    private static AccountIdentity account(String history) {
        AccountOrigin origin = history.equals("imported") ? AccountOrigin.IMPORTED : AccountOrigin.PROGRAM;
        return new AccountIdentity(
                Stays.ACCOUNT,
                "bkowalczyk",
                Identity.of(PersonName.of("Bob", "Kowalczyk")),
                AccountTraits.none(),
                new AccountHistory(origin, Stays.NOW, !history.endsWith("never used")));
    }
}
