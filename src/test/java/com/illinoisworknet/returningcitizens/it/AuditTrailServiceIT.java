package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.audit.AuditTrailService;
import com.illinoisworknet.returningcitizens.audit.TrailEntry;
import com.illinoisworknet.returningcitizens.audit.TrailPart;
import com.illinoisworknet.returningcitizens.audit.TrailSearch;
import com.illinoisworknet.returningcitizens.enrollment.CustomerCount;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListEntry;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerQuery;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSlice;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who reads which part of the audit trail on a page. */
@ExtendWith(ArquillianExtension.class)
public class AuditTrailServiceIT {
    private static final Instant FAR = Instant.parse("2200-01-01T00:00:00Z");

    private static final CustomerSlice FIVE = new CustomerSlice(0, 5, new CustomerCount(5, true));

    @Inject
    AuditTrailService trail;

    @Inject
    CustomerListService customers;

    @Inject
    CustomerService customer;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    PartnerSupervisor supervisor;

    @Inject
    StateAdministrator administrator;

    @Inject
    AuditorCaller auditor;

    @Inject
    SignedInAccount signedIn;

    @Test
    void partnerStaffReadWhatTheyDidThemselves() throws Exception {
        lookAsAt("partner.kewanee");
        lookAsAt("partner.murphysboro");
        signedIn.is(Forms.account("partner.murphysboro"));

        List<TrailEntry> read = partnerStaff.call(() -> trail.page(everything(), 50));

        assertThat(read)
                .isNotEmpty()
                .extracting(TrailEntry::actorId)
                .containsOnly(Forms.account("partner.murphysboro"));
    }

    @Test
    void supervisorReadsWhatConcernsTheOwnInstitutionsAndTheirStaff() throws Exception {
        lookAsAt("partner.kewanee");
        lookAsAt("partner.murphysboro");
        signedIn.is(Forms.account("supervisor.kewanee"));

        List<TrailEntry> read = supervisor.call(() -> trail.page(everything(), AuditTrailService.LARGEST_PAGE));

        assertThat(read)
                .filteredOn(entry -> entry.kind().equals("CustomerListViewed"))
                .extracting(TrailEntry::actorId)
                .contains(Forms.account("partner.kewanee"))
                .doesNotContain(Forms.account("partner.murphysboro"));
    }

    @Test
    void administratorAndAuditorReadEverything() throws Exception {
        lookAsAt("partner.kewanee");
        lookAsAt("partner.murphysboro");
        signedIn.is(Forms.account("state.admin"));

        List<TrailEntry> administrators = administrator.call(() -> trail.page(everything(), 50));
        signedIn.is(Forms.account("auditor"));
        List<TrailEntry> auditors = auditor.call(() -> trail.page(everything(), 50));

        assertThat(administrators)
                .extracting(TrailEntry::actorId)
                .contains(Forms.account("partner.kewanee"), Forms.account("partner.murphysboro"));
        // the administrator's own look is the newest by now
        assertThat(auditors.get(0).kind()).isEqualTo("TrailViewed");
        int shown = auditors.size();
        assertThat(auditors.subList(1, shown)).isEqualTo(administrators.subList(0, shown - 1));
    }

    @Test
    void filtersNarrowWhatIsRead() throws Exception {
        lookAsAt("partner.kewanee");
        signedIn.is(Forms.account("state.admin"));

        List<TrailEntry> looks = administrator.call(() -> trail.page(
                new TrailSearch(Set.of(TrailPart.LOOKS), "PARTNER.kewanee", Instant.EPOCH, FAR, TrailSearch.NEWEST),
                9));
        List<TrailEntry> older = administrator.call(() -> trail.page(
                new TrailSearch(
                        Set.of(TrailPart.LOOKS),
                        "partner.kewanee",
                        Instant.EPOCH,
                        FAR,
                        looks.get(0).id()),
                9));

        assertThat(looks).isNotEmpty().allSatisfy(look -> {
            assertThat(look.part()).isEqualTo(TrailPart.LOOKS);
            assertThat(look.actorId()).isEqualTo(Forms.account("partner.kewanee"));
        });
        assertThat(older).doesNotContain(looks.get(0));
    }

    @Test
    void timeLineHoldsWhatHappenedToTheCustomerAndIsNobodyElses() throws Exception {
        long enrollment = lookAsAt("partner.murphysboro");
        signedIn.is(Forms.account("partner.murphysboro"));
        partnerStaff.call(() -> customer.find(enrollment));

        List<TrailEntry> happened = partnerStaff.call(() -> trail.timeLine(enrollment, 50));

        assertThat(happened.get(0).kind()).isEqualTo("CustomerViewed");
        assertThat(happened)
                .allSatisfy(entry -> assertThat(entry.enrollmentId()).isIn(0L, enrollment));
        signedIn.is(Forms.account("partner.kewanee"));
        assertThatThrownBy(() -> partnerStaff.call(() -> trail.timeLine(enrollment, 50)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void timeLineTellsNothingOfAnIntakeElsewhereThatMetTheSameAccount() throws Exception {
        long enrollment = lookAsAt("partner.murphysboro");
        signedIn.is(Forms.account("partner.murphysboro"));
        Tables.asOwner().execute("""
                insert into audit.event (happened_at, kind, actor_id, details)
                select now(), 'IntakeSaved', ?, jsonb_build_object(
                    'intakeKey', gen_random_uuid(), 'accountId', e.account_id)
                from enrollment e where e.id = ?""", Forms.account("partner.kewanee"), enrollment);

        List<TrailEntry> happened = partnerStaff.call(() -> trail.timeLine(enrollment, 50));

        assertThat(happened).extracting(TrailEntry::actorId).doesNotContain(Forms.account("partner.kewanee"));
    }

    @Test
    void institutionOutOfScopeIsNotNamed() throws Exception {
        long enrollment = lookAsAt("partner.kewanee");
        signedIn.is(Forms.account("partner.murphysboro"));
        Tables.asOwner().execute("""
                insert into audit.event (happened_at, kind, actor_id, details)
                values (now(), 'AlreadyCustomerMet', ?, jsonb_build_object(
                    'intakeKey', gen_random_uuid(), 'enrollmentId', ?, 'inScope', false))""", Forms.account("partner.murphysboro"), enrollment);

        TrailEntry met = partnerStaff.call(() -> trail.page(everything(), 1)).get(0);

        assertThat(met.kind()).isEqualTo("AlreadyCustomerMet");
        assertThat(met.institution()).isEmpty();
    }

    /** Somebody looks at their list, which the trail keeps. */
    private long lookAsAt(String username) throws Exception {
        signedIn.is(Forms.account(username));
        List<CustomerListEntry> seen = partnerStaff.call(() -> customers.page(CustomerQuery.OPENED, FIVE));
        return seen.get(0).enrollmentId();
    }

    private static TrailSearch everything() {
        return new TrailSearch(EnumSet.allOf(TrailPart.class), "", Instant.EPOCH, FAR, TrailSearch.NEWEST);
    }
}
