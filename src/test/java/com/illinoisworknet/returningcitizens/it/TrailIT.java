package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.enrollment.CustomerCount;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerQuery;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSlice;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The trail: written with the deed, and never changed. */
@ExtendWith(ArquillianExtension.class)
public class TrailIT {
    private static final int LONGEST_SECONDS = 30;
    private static final CustomerSlice FIVE = new CustomerSlice(0, 5, new CustomerCount(5, true));

    @Inject
    CustomerListService customers;

    @Inject
    IntakeService intakes;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    SignedInAccount signedIn;

    @Test
    void eachStepOfAnIntakeLeavesItsEventInOrder() throws Exception {
        UUID key = UUID.randomUUID();
        signedIn.is(Forms.account("partner.kewanee"));

        partnerStaff.call(
                () -> intakes.submit(key, Forms.of("Ezekiel", "Dombrowski", "08/08/1988", "A20001"), List.of()));

        assertThat(Tables.asOwner().texts("select kind from audit.event where intake_key = ? order by id", key))
                .containsExactly("IntakeSaved", "CandidatesSearched", "CustomerEnrolled");
    }

    @Test
    void aLookAtTheListIsKeptWithWhomItShowed() throws Exception {
        signedIn.is(Forms.account("partner.murphysboro"));

        int shown = partnerStaff
                .call(() -> customers.page(CustomerQuery.OPENED, FIVE))
                .size();

        assertThat(Tables.asOwner()
                        .number("select jsonb_array_length(details -> 'enrollmentIds') from audit.event"
                                + " where kind = 'CustomerListViewed' order by id desc limit 1"))
                .isEqualTo(shown)
                .isEqualTo(5);
    }

    @Test
    void staffSeeTheirOwnInstitutionsOnly() throws Exception {
        signedIn.is(Forms.account("partner.murphysboro"));

        long mine =
                partnerStaff.call(() -> customers.count(CustomerQuery.OPENED)).number();
        signedIn.is(Forms.account("provider.midstate"));
        long both =
                partnerStaff.call(() -> customers.count(CustomerQuery.OPENED)).number();

        assertThat(mine)
                .isEqualTo(
                        Tables.asOwner()
                                .number(
                                        "select count(*) from customer_list"
                                                + " where institution_name = 'Murphysboro Life Skills Re-entry Center' and status = 'ENROLLED'"));
        assertThat(both).isGreaterThan(mine);
    }

    @Test
    void theServerSealsWhatIsWrittenWithinSeconds() throws Exception {
        signedIn.is(Forms.account("partner.murphysboro"));
        partnerStaff.call(() -> customers.page(CustomerQuery.OPENED, FIVE));
        long written = Tables.asOwner().number("select max(id) from audit.event");

        boolean sealed = false;
        for (int second = 0; second < LONGEST_SECONDS && !sealed; second++) {
            Thread.sleep(1000);
            sealed = Tables.asOwner().number("select count(*) from audit.seal where event_id = ?", written) == 1;
        }

        assertThat(sealed).isTrue();
        assertThat(Tables.asOwner().texts("select kind from audit.verify_chain()"))
                .containsExactly("summary");
    }

    @Test
    void theApplicationCanNeitherReadNorChangeTheTrail() {
        Tables application = Tables.asApplication();

        assertThatThrownBy(() -> application.execute("update audit.event set kind = 'x'"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> application.execute("delete from audit.event"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> application.execute("truncate audit.event")).hasMessageContaining("permission denied");
    }

    @Test
    void notEvenTheOwnerChangesTheTrailUnnoticed() {
        Tables owner = Tables.asOwner();

        assertThatThrownBy(() -> owner.execute("delete from audit.event")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> owner.execute("update audit.event set kind = 'x'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void theApplicationCannotChangeTheSchema() {
        assertThatThrownBy(() -> Tables.asApplication().execute("create table mischief (id int)"))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Tables.asApplication().execute("drop table account"))
                .hasMessageContaining("must be owner");
    }
}
