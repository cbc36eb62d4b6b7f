package com.illinoisworknet.returningcitizens.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.enrollment.CustomerColumn;
import com.illinoisworknet.returningcitizens.enrollment.CustomerCount;
import com.illinoisworknet.returningcitizens.enrollment.CustomerFilter;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListEntry;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerQuery;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSlice;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSort;
import com.illinoisworknet.returningcitizens.enrollment.SearchText;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The customer list as the database answers it. */
@ExtendWith(ArquillianExtension.class)
public class CustomerListIT {
    /** Whatever the page shows; what the scope, the visit, the trail and each list of names take is in it. */
    private static final int MOST_STATEMENTS = 10;

    @Inject
    CustomerListService customers;

    @Inject
    PartnerStaff partnerStaff;

    @Inject
    SignedInAccount signedIn;

    @Inject
    StatementCount statements;

    @Test
    void everyColumnSortsBothWaysAndEveryPageIsThere() throws Exception {
        signedIn.is(Forms.account("provider.midstate"));
        CustomerQuery all = new CustomerQuery(CustomerFilter.ANY_STATUS, SearchText.NONE, CustomerSort.NEXT_RELEASE);

        for (CustomerColumn column : CustomerColumn.values()) {
            List<Long> up = paged(all.sorted(new CustomerSort(column, false)));
            List<Long> down = new ArrayList<>(paged(all.sorted(new CustomerSort(column, true))));
            Collections.reverse(down);

            assertThat(up)
                    .as(column.name())
                    .hasSizeGreaterThan(60)
                    .doesNotHaveDuplicates()
                    .isEqualTo(down);
            assertThat(partnerStaff.call(() -> customers.ids(all.sorted(new CustomerSort(column, false)))))
                    .isEqualTo(up);
        }
    }

    @Test
    void aPageTakesTheSameFewStatementsWhateverItHolds() throws Exception {
        signedIn.is(Forms.account("partner.kewanee"));
        CustomerSlice ten = new CustomerSlice(0, 10, new CustomerCount(100, false));
        CustomerSlice hundred = new CustomerSlice(0, 100, new CustomerCount(100, false));

        // who is signed in is read once a request
        partnerStaff.call(() -> customers.count(CustomerQuery.OPENED));

        int few = statements.of(() -> partnerStaff.call(() -> customers.page(CustomerQuery.OPENED, ten)));
        int many = statements.of(() -> partnerStaff.call(() -> customers.page(CustomerQuery.OPENED, hundred)));

        assertThat(many).isEqualTo(few).isBetween(4, MOST_STATEMENTS);
    }

    @Test
    void everyFilterAndTheSearchAreAnswered() throws Exception {
        signedIn.is(Forms.account("partner.kewanee"));
        long all = count("status=ANY", "");

        assertThat(count("", "") + count("status=EXITED", "")).isEqualTo(all);
        assertThat(count("institution=1,2,3&status=ANY&msr=30", "")).isLessThan(all);
        assertThat(count("msr=90", "")).isGreaterThanOrEqualTo(count("msr=60", ""));
        assertThat(count("msr=PASSED&status=VOID", "")).isZero();
        assertThat(count("msrFrom=2000-01-01&msrTo=2050-01-01", "")).isEqualTo(count("", ""));
        assertThat(count("enrolledFrom=2000-01-01&enrolledTo=2050-01-01", "")).isEqualTo(count("", ""));
        assertThat(count("mine=1", ""))
                .isEqualTo(count("staff=" + Forms.account("partner.kewanee"), ""))
                .isPositive();
        assertThat(count("msrCounty=17031", "")).isPositive();
        assertThat(count("county=17031,17197", "")).isPositive();
        assertThat(count("offense=1,2,3,4,5,6,7,8", "")).isLessThan(all);
        assertThat(count("account=NO_PASSWORD,ACTIVE,LOCKED,CLOSED", "")
                        + count("account=TEMPORARY_PASSWORD_NOT_USED,TEMPORARY_PASSWORD_EXPIRED", ""))
                .isEqualTo(count("", ""));
        assertThat(count("new=1", "")).isLessThanOrEqualTo(all);
        assertThat(count("", "457-55-4417")).isZero();
        assertThat(count("", "%")).isZero();
        assertThat(count("", "x".repeat(5000))).isZero();
    }

    @Test
    void aSlipOfTheHandStillFindsTheCustomer() throws Exception {
        signedIn.is(Forms.account("partner.kewanee"));
        CustomerListEntry one = entries(CustomerQuery.OPENED).stream()
                .filter(entry -> entry.who().name().last().matches("[A-Za-z]{6,}"))
                .findFirst()
                .orElseThrow();
        String last = one.who().name().last();
        String swapped = last.substring(0, 2)
                + last.charAt(3)
                + last.charAt(2)
                + last.substring(4).toUpperCase(Locale.ROOT);

        List<CustomerListEntry> found = entries(new CustomerQuery(
                CustomerFilter.NONE,
                SearchText.of(one.who().name().first() + " " + swapped),
                CustomerSort.NEXT_RELEASE));

        assertThat(found).contains(one);
        assertThat(Tables.asOwner()
                        .texts("select details::text from audit.event where kind = 'CustomerListViewed'"
                                + " order by id desc limit 1"))
                .allMatch(details -> !details.toLowerCase(Locale.ROOT).contains(last.toLowerCase(Locale.ROOT))
                        && details.contains("\"searched\": true"));
    }

    @Test
    void whoIsOutOfScopeIsOnNoList() throws Exception {
        signedIn.is(Forms.account("partner.murphysboro"));
        List<Long> theirs = partnerStaff.call(() -> customers.ids(CustomerQuery.OPENED));
        signedIn.is(Forms.account("partner.kewanee"));

        List<CustomerListEntry> seen = partnerStaff.call(() -> customers.entries(theirs));

        assertThat(theirs).isNotEmpty();
        assertThat(seen).isEmpty();
        assertThat(new HashSet<>(partnerStaff.call(() -> customers.ids(CustomerQuery.OPENED))))
                .doesNotContainAnyElementsOf(theirs);
    }

    private List<Long> paged(CustomerQuery query) throws Exception {
        CustomerCount total = partnerStaff.call(() -> customers.count(query));
        List<Long> ids = new ArrayList<>();
        for (int first = 0; first < total.number(); first += 25) {
            CustomerSlice slice = new CustomerSlice(first, 25, total);
            partnerStaff.call(() -> customers.page(query, slice)).forEach(entry -> ids.add(entry.enrollmentId()));
        }
        return ids;
    }

    private List<CustomerListEntry> entries(CustomerQuery query) throws Exception {
        CustomerCount total = partnerStaff.call(() -> customers.count(query));
        return partnerStaff.call(() -> customers.page(query, new CustomerSlice(0, 100, total)));
    }

    private long count(String filter, String search) throws Exception {
        CustomerQuery query =
                new CustomerQuery(CustomerFilter.ofAddress(filter), SearchText.of(search), CustomerSort.NEXT_RELEASE);
        return partnerStaff.call(() -> customers.count(query)).number();
    }
}
