package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A service that forgets its {@code where} reads and writes nothing outside of the scope: the database holds it too. */
@ExtendWith(ArquillianExtension.class)
public class ScopeIT {
    private static final String OF_STAFF = """
            select e.id::text from enrollment e
            where e.institution_id in (select i.institution_id from staff_institution i where i.account_id = ?)
                or e.id in (select a.enrollment_id from assignment a where a.staff_account_id = ?)
            order by e.id""";
    private static final String OF_ALL = "select e.id::text from enrollment e order by e.id";
    private static final String TOUCH_ALL = "update enrollment set version = version + 1";

    @Inject
    Forgetful forgetful;

    @Inject
    CustomerService customers;

    @Inject
    CustomerCaller customer;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    SignedInAccount signedIn;

    @Resource
    ManagedExecutorService threads;

    @AfterEach
    void signOut() {
        signedIn.isNobody();
    }

    @Test
    void staffReadTheirInstitutionsAndWhoIsAssignedToThem() {
        for (String username : List.of("partner.kewanee", "partner.murphysboro", "provider.midstate")) {
            long staff = Forms.account(username);
            signedIn.is(staff);

            List<String> read = forgetful.read("id", "enrollment");

            assertThat(read)
                    .as(username)
                    .isNotEmpty()
                    .isEqualTo(Tables.asOwner().texts(OF_STAFF, staff, staff));
            assertThat(read).as(username).isNotEqualTo(Tables.asOwner().texts(OF_ALL));
        }
    }

    @Test
    void whatBelongsToAnEnrollmentIsReadWithItOnly() {
        long staff = Forms.account("partner.murphysboro");
        signedIn.is(staff);
        List<String> theirs = Tables.asOwner().texts(OF_STAFF, staff, staff);

        for (String table : List.of(
                "enrollment_commitment_county",
                "enrollment_offense",
                "assignment",
                "reported_identity",
                "customer_list")) {
            assertThat(theirs).as(table).containsAll(forgetful.read("enrollment_id", table));
        }
        assertThat(forgetful.read("enrollment_id", "customer_list")).isEqualTo(theirs);
    }

    /** A page reads what a service answered after its transaction, when the database shows nothing any more. */
    @Test
    void whatAServiceAnsweredIsWholeAfterItsTransaction() throws Exception {
        signedIn.is(Forms.account("partner.murphysboro"));
        long enrollment = Tables.asOwner()
                .number("""
                select min(o.enrollment_id) from enrollment_offense o
                join enrollment e on e.id = o.enrollment_id and e.institution_id = ?""", Long.valueOf(Forms.institution("Murphysboro Life Skills Re-entry Center")));

        Customer.Stay stay = partnerStaff.call(() -> customers.find(enrollment)).stay();

        assertThat(stay.commitmentCounties()).isNotEmpty();
        assertThat(stay.offenseIds()).isNotEmpty();
        assertThat(stay.staff()).isNotEmpty();
    }

    @Test
    void theStateAdministratorReadsAll() {
        signedIn.is(Forms.account("state.admin"));

        assertThat(forgetful.read("id", "enrollment"))
                .isEqualTo(Tables.asOwner().texts(OF_ALL));
    }

    @Test
    void aCustomerReadsTheirOwnEnrollment() throws Exception {
        String own = Tables.asOwner()
                .texts("select min(account_id)::text from enrollment where exited_on is null")
                .get(0);
        signedIn.is(Long.parseLong(own));

        assertThat(forgetful.read("account_id", "enrollment")).containsExactly(own);
        assertThat(forgetful.change(TOUCH_ALL)).isZero();
        assertThat(customer.call(customers::own)).isPresent();
    }

    @Test
    void nobodyReadsNothingEvenOverAConnectionThatAnotherUsedBefore() throws Exception {
        signedIn.is(Forms.account("state.admin"));
        int all = forgetful.read("id", "enrollment").size();
        signedIn.isNobody();

        List<String> read = forgetful.read("id", "enrollment");
        List<String> readByAThread =
                threads.submit(() -> forgetful.read("id", "enrollment")).get();

        assertThat(all).isPositive();
        assertThat(read).isEmpty();
        assertThat(readByAThread).isEmpty();
        assertThat(forgetful.change(TOUCH_ALL)).isZero();
    }

    @Test
    void staffChangeTheirInstitutionsOnly() {
        signedIn.is(Forms.account("partner.murphysboro"));
        String institution = Forms.institution("Murphysboro Life Skills Re-entry Center");
        String other = Forms.institution("Kewanee Life Skills Re-entry Center");

        assertThat(forgetful.change(TOUCH_ALL)).isPositive().isEqualTo((int) Tables.asOwner()
                .number("select count(*) from enrollment where institution_id = ?", Long.valueOf(institution)));
        assertThatThrownBy(() -> forgetful.change("update enrollment set institution_id = " + other))
                .hasStackTraceContaining("row-level security");
    }
}
