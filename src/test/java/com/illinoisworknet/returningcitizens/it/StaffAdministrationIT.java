package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.staff.NewStaff;
import com.illinoisworknet.returningcitizens.staff.StaffAdministrationService;
import com.illinoisworknet.returningcitizens.staff.StaffChange;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import com.illinoisworknet.returningcitizens.staff.StaffRights;
import com.illinoisworknet.returningcitizens.staff.UnusedAccountService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff accounts and their rights, from the service to the tables. */
@ExtendWith(ArquillianExtension.class)
public class StaffAdministrationIT {
    private static final String LIFE_SKILLS = " Life Skills Re-entry Center";
    private static final int ROUNDS = 12;

    @Inject
    StaffAdministrationService staff;

    @Inject
    UnusedAccountService opening;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    StateAdministrator administrator;

    @Inject
    SignedInAccount signedIn;

    @Inject
    Forgetful forgetful;

    @Resource
    ManagedExecutorService threads;

    private long kewanee;
    private long murphysboro;

    @BeforeEach
    void supervisorSignsIn() {
        kewanee = Long.parseLong(Forms.institution("Kewanee" + LIFE_SKILLS));
        murphysboro = Long.parseLong(Forms.institution("Murphysboro" + LIFE_SKILLS));
        signedIn.is(Forms.account("supervisor.kewanee"));
    }

    @AfterEach
    void signOut() {
        signedIn.isNobody();
    }

    @Test
    void supervisorAddsStaffOfTheirInstitution() throws Exception {
        Credentials slip = add(supervisor, UUID.randomUUID(), "", rights("partner-supervisor", kewanee));

        long added = Forms.account(slip.username());
        assertThat(slip.username()).startsWith("mdombrowski");
        assertThat(one(
                        "select origin || ' ' || role from account join staff_member on account_id = id where id = ?",
                        added))
                .isEqualTo("staff partner-supervisor");
        assertThat(one("select temporary::text from credential where account_id = ?", added))
                .isEqualTo("true");
        assertThat(lastEvent())
                .isEqualTo("StaffAdded " + Forms.account("supervisor.kewanee") + " {\"role\": \"partner-supervisor\","
                        + " \"accountId\": " + added + ", \"institutionIds\": [" + kewanee + "]}");
    }

    @Test
    void supervisorGivesNothingThatIsNotTheirs() {
        for (StaffRights wanted : List.of(
                rights("partner-staff", murphysboro),
                rights("partner-staff", kewanee, murphysboro),
                rights("state-administrator"),
                rights("auditor"))) {
            assertRefused("staffRights.notYours", () -> add(supervisor, UUID.randomUUID(), "", wanted));
        }
    }

    @Test
    void theSameFormAddsOnce() throws Exception {
        UUID form = UUID.randomUUID();
        add(supervisor, form, "m.dombrowski.once", rights("partner-staff", kewanee));

        assertRefused(
                "staff.addedAlready",
                () -> add(supervisor, form, "m.dombrowski.twice", rights("partner-staff", kewanee)));
        assertRefused(
                "username.taken",
                () -> add(supervisor, UUID.randomUUID(), "M.Dombrowski.Once", rights("partner-staff", kewanee)));
    }

    @Test
    void nobodyChangesThemselvesNorWhomTheyDoNotAnswerFor() {
        for (String other :
                List.of("supervisor.kewanee", "state.admin", "auditor", "provider.midstate", "partner.murphysboro")) {
            long account = Forms.account(other);

            assertThatThrownBy(() -> supervisor.call(() -> staff.rights(account)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> deactivate(supervisor, account)).isInstanceOf(NotFoundException.class);
        }
        signedIn.is(Forms.account("state.admin"));
        assertThatThrownBy(() -> deactivate(administrator, Forms.account("state.admin")))
                .isInstanceOf(NotFoundException.class);
        assertThat(one("""
                        select count(*) from staff_member m join account a on a.id = m.account_id
                        where m.deactivated_at is not null and a.username ~ '^(supervisor|state|auditor|provider|partner)'""")).isEqualTo("0");
    }

    @Test
    void whoLeavesAnInstitutionLeavesItsCustomers() throws Exception {
        long member = added("partner-staff", kewanee);
        Tables.asOwner().execute("""
                insert into assignment
                select id, ?, now(), ? from enrollment where institution_id = ? order by id limit 2""", member, member, kewanee);
        signedIn.is(Forms.account("state.admin"));
        StaffProfile seen = administrator.call(() -> staff.rights(member));

        change(administrator, seen, rights("partner-staff", murphysboro));

        assertThat(one("select count(*) from assignment where staff_account_id = ?", member))
                .isEqualTo("0");
        assertThat(one("""
                        select count(*) from audit.event
                        where kind = 'StaffUnassigned' and details ->> 'staffAccountId' = ?""", Long.toString(member))).isEqualTo("2");
    }

    @Test
    void newRightsEndTheSessionsAndAreToldFromWhatToWhat() throws Exception {
        long member = added("partner-staff", kewanee);
        StaffProfile seen = supervisor.call(() -> staff.rights(member));

        StaffChange first = change(supervisor, seen, rights("partner-supervisor", kewanee));
        StaffChange again = change(supervisor, seen, rights("partner-supervisor", kewanee));
        StaffChange late = change(supervisor, seen, rights("partner-staff", kewanee));

        assertThat(List.of(first, again)).hasOnlyElementsOfType(StaffChange.Saved.class);
        assertThat(late).isInstanceOfSatisfying(StaffChange.ChangedMeanwhile.class, changed -> assertThat(
                        changed.present().role())
                .isEqualTo("partner-supervisor"));
        assertThat(one("select (sessions_since > issued_at)::text from credential where account_id = ?", member))
                .isEqualTo("true");
        assertThat(one("""
                        select count(*) || ' ' || min(details ->> 'roleBefore') || ' ' || min(details ->> 'roleAfter')
                        from audit.event where kind = 'StaffRightsChanged' and account_id = ?""", member)).isEqualTo("1 partner-staff partner-supervisor");
    }

    @Test
    void ofManyAtOnceOneChangesAndTheOthersAreTold() throws Exception {
        long member = added("partner-staff", kewanee);
        signedIn.is(Forms.account("state.admin"));
        StaffProfile seen = administrator.call(() -> staff.rights(member));

        List<Future<StaffChange>> presses = List.of(
                        rights("partner-staff", murphysboro),
                        rights("partner-supervisor", kewanee),
                        rights("auditor"),
                        rights("partner-staff", kewanee, murphysboro))
                .stream()
                .map(wanted -> threads.submit(() -> {
                    signedIn.is(Forms.account("state.admin"));
                    return change(administrator, seen, wanted);
                }))
                .toList();

        int saved = 0;
        for (Future<StaffChange> press : presses) {
            saved += press.get() instanceof StaffChange.Saved ? 1 : 0;
        }
        assertThat(saved).isEqualTo(1);
        assertThat(one("select count(*) from audit.event where kind = 'StaffRightsChanged' and account_id = ?", member))
                .isEqualTo("1");
    }

    @Test
    void deactivatedAccountOpensToNobodyUntilItIsActivatedAgain() throws Exception {
        long member = added("partner-staff", kewanee);

        deactivate(supervisor, member);
        deactivate(supervisor, member);
        boolean shut = !opening.opens(member);
        signedIn.is(member);
        List<String> read = forgetful.read("id", "enrollment");
        signedIn.is(Forms.account("supervisor.kewanee"));
        supervisor.call(() -> {
            staff.reactivate(member);
            return true;
        });

        assertThat(shut).isTrue();
        assertThat(read).isEmpty();
        assertThat(opening.opens(member)).isTrue();
        assertThat(Tables.asOwner().texts("""
                        select kind from audit.event where account_id = ? and kind <> 'AccessRefused' order by id""", member))
                .containsExactly("StaffAdded", "StaffDeactivated", "DeactivatedAccountRefused", "StaffReactivated");
    }

    @Test
    void ofTwoAdministratorsWhoDeactivateEachOtherOneIsLeft() throws Exception {
        signedIn.is(Forms.account("state.admin"));
        long one = Forms.account(add(administrator, UUID.randomUUID(), "", rights("state-administrator"))
                .username());
        long other = Forms.account(add(administrator, UUID.randomUUID(), "", rights("state-administrator"))
                .username());

        for (int round = 0; round < ROUNDS; round++) {
            List<Future<Boolean>> presses = List.of(removing(one, other), removing(other, one));

            assertThat(List.of(done(presses.get(0)), done(presses.get(1)))).containsExactlyInAnyOrder(true, false);
            Tables.asOwner()
                    .execute("update staff_member set deactivated_at = null where account_id in (?, ?)", one, other);
        }
        Tables.asOwner()
                .execute("update staff_member set deactivated_at = now() where account_id in (?, ?)", one, other);
    }

    private Future<Boolean> removing(long who, long whom) {
        return threads.submit(() -> {
            signedIn.is(who);
            deactivate(administrator, whom);
            return true;
        });
    }

    /** Not if it was refused; whatever else goes wrong is an error. */
    private static boolean done(Future<Boolean> press) throws InterruptedException {
        try {
            return press.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(BusinessException.class);
            return false;
        }
    }

    private long added(String role, long institution) throws Exception {
        return Forms.account(add(supervisor, UUID.randomUUID(), "", rights(role, institution))
                .username());
    }

    private Credentials add(Caller caller, UUID form, String username, StaffRights rights) throws Exception {
        NewStaff wanted = new NewStaff(form, PersonName.of("Marta", "Dombrowski"), username, rights);
        return caller.call(() -> staff.add(wanted));
    }

    private StaffChange change(Caller caller, StaffProfile seen, StaffRights wanted) throws Exception {
        return caller.call(() -> staff.change(seen.accountId(), seen, wanted));
    }

    private void deactivate(Caller caller, long account) throws Exception {
        caller.call(() -> {
            staff.deactivate(account);
            return true;
        });
    }

    private static void assertRefused(String key, Caller.Deed<?> deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(BusinessException.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo(key));
    }

    private static StaffRights rights(String role, Long... institutions) {
        return new StaffRights(role, Set.of(institutions));
    }

    private static String one(String sql, Object... values) {
        return Tables.asOwner().texts(sql, values).get(0);
    }

    private static String lastEvent() {
        return one("select kind || ' ' || actor_id || ' ' || details from audit.event order by id desc limit 1");
    }
}
