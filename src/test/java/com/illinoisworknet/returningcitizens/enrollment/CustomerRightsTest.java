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
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest(name = "{0} of institution {2}: {3} {4}")
    @CsvSource({
        "staff,          PARTNER_STAFF,       1, EDIT_ENROLLMENT, may",
        "assigned staff, PARTNER_STAFF,       2, EDIT_ENROLLMENT, may not",
        "supervisor,     PARTNER_SUPERVISOR,  1, EDIT_ENROLLMENT, may",
        "administrator,  STATE_ADMINISTRATOR, 2, EDIT_ENROLLMENT, may",
        "staff,          PARTNER_STAFF,       1, EXIT,            may",
        "assigned staff, PARTNER_STAFF,       2, EXIT,            may not",
        "staff,          PARTNER_STAFF,       1, TRANSFER,        may",
        "assigned staff, PARTNER_STAFF,       2, TRANSFER,        may not",
        "supervisor,     PARTNER_SUPERVISOR,  1, TRANSFER,        may",
        "supervisor,     PARTNER_SUPERVISOR,  2, TRANSFER,        may not",
        "administrator,  STATE_ADMINISTRATOR, 2, TRANSFER,        may",
        "assigned staff, PARTNER_STAFF,       2, RE_ENROLL,       may",
        "staff,          PARTNER_STAFF,       2, RE_ENROLL,       may not",
        "assigned staff, PARTNER_STAFF,       2, UNLOCK,          may",
        "staff,          PARTNER_STAFF,       1, UNLOCK,          may not",
        "supervisor,     PARTNER_SUPERVISOR,  1, UNLOCK,          may",
        "supervisor,     PARTNER_SUPERVISOR,  2, UNLOCK,          may not",
        "staff,          PARTNER_STAFF,       1, ASSIGN_STAFF,    may",
        "staff,          PARTNER_STAFF,       2, ASSIGN_STAFF,    may not",
        "assigned staff, PARTNER_STAFF,       2, ASSIGN_STAFF,    may",
        "supervisor,     PARTNER_SUPERVISOR,  2, ASSIGN_STAFF,    may not",
        "staff,          PARTNER_STAFF,       1, REVERSE_DECISION, may",
        "assigned staff, PARTNER_STAFF,       2, REVERSE_DECISION, may not",
        "supervisor,     PARTNER_SUPERVISOR,  2, REVERSE_DECISION, may not",
        "assigned staff, PARTNER_STAFF,       1, VOID_ENROLLMENT, may",
        "staff,          PARTNER_STAFF,       1, VOID_ENROLLMENT, may not",
        "assigned staff, PARTNER_STAFF,       2, VOID_ENROLLMENT, may not",
        "supervisor,     PARTNER_SUPERVISOR,  1, VOID_ENROLLMENT, may",
        "supervisor,     PARTNER_SUPERVISOR,  2, VOID_ENROLLMENT, may not",
        "administrator,  STATE_ADMINISTRATOR, 2, VOID_ENROLLMENT, may",
    })
    void eachDeedFollowsTheTable(String who, String role, long institution, CustomerDeed deed, String right) {
        CustomerRights rights = rightsOf(who, role, institution);

        boolean may = rights.may(deed, Stays.live(), account(AccountOrigin.PROGRAM));

        assertThat(may ? "may" : "may not").isEqualTo(right);
    }

    @ParameterizedTest(name = "{0} hours after the entry: {1}")
    @CsvSource({"23, true", "24, false"})
    void staffVoidWhatTheyEnteredADayLong(int hours, boolean may) {
        CustomerRights rights = rightsOf("assigned staff", "PARTNER_STAFF", 1);
        rights.clock = Clock.fixed(Stays.NOW.plus(Duration.ofHours(hours)), ZoneOffset.UTC);

        boolean asked = rights.may(CustomerDeed.VOID_ENROLLMENT, Stays.live(), account(AccountOrigin.PROGRAM));

        assertThat(asked).isEqualTo(may);
    }

    @Test
    void nobodyCorrectsByAVoidEnrollment() {
        CustomerRights rights = rightsOf("administrator", "STATE_ADMINISTRATOR", 1);
        Enrollment mistake = Stays.live();
        mistake.end(Stays.TODAY, VoidReason.VOID_WRONG_PERSON, Stays.CHANGE);

        boolean may = rights.may(CustomerDeed.CORRECT_IDENTITY, mistake, account(AccountOrigin.PROGRAM));

        assertThat(may).isFalse();
    }

    @Test
    void onlyWhatStillCanBeDoneApplies() {
        CustomerRights rights = new CustomerRights();
        Enrollment live = Stays.live();
        Enrollment left = Stays.live();
        left.end(Stays.TODAY, ExitReason.COMPLETED, Stays.CHANGE);
        Enrollment mistake = Stays.live();
        mistake.end(Stays.TODAY, VoidReason.VOID_TRIAL, Stays.CHANGE);

        assertThat(applying(rights, live))
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(CustomerDeed.RE_ENROLL)));
        assertThat(applying(rights, left))
                .containsExactlyInAnyOrder(
                        CustomerDeed.CORRECT_IDENTITY,
                        CustomerDeed.EDIT_ENROLLMENT,
                        CustomerDeed.RE_ENROLL,
                        CustomerDeed.REVERSE_DECISION,
                        CustomerDeed.VOID_ENROLLMENT);
        assertThat(applying(rights, mistake)).isEmpty();
    }

    private static List<CustomerDeed> applying(CustomerRights rights, Enrollment enrollment) {
        return Arrays.stream(CustomerDeed.values())
                .filter(deed -> rights.applies(deed, enrollment))
                .toList();
    }

    private static CustomerRights rightsOf(String who, String role, long institution) {
        long account = who.startsWith("assigned") ? Stays.STAFF : 99;
        StaffProfile signedIn = new StaffProfile(account, roleNamed(role), Set.of(institution));
        CustomerRights rights = new CustomerRights();
        rights.clock = Clock.fixed(Stays.NOW.plusSeconds(60), ZoneOffset.UTC);
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
