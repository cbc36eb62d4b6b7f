package com.illinoisworknet.returningcitizens.enrollment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.signin.LockedSignInsService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * The customer list: own institutions and assigned customers; all for the state administrator. Each answer takes the
 * same number of statements, however many customers it holds.
 */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CustomerListService {
    /** A pause of this length ends a visit to the list. */
    private static final Duration END_OF_VISIT = Duration.ofMinutes(30);

    @Inject
    CustomerListRepository customers;

    @Inject
    LockedSignInsService locked;

    @Inject
    ReferenceService reference;

    @Inject
    AccountService accounts;

    @Inject
    Scope scope;

    @Inject
    Event<CustomerListViewed> viewed;

    @Inject
    Event<CustomerNamesViewed> namesViewed;

    @Inject
    Clock clock;

    /** How many customers fit, of those in scope. */
    public CustomerCount count(CustomerQuery query) {
        return customers.count(query, moment());
    }

    /**
     * A page of the customers that fit; the look is recorded with whom it showed, and with the filter but not with what
     * was searched for.
     */
    public List<CustomerListEntry> page(CustomerQuery query, CustomerSlice slice) {
        ListMoment moment = moment();
        List<CustomerListEntry> page = entries(customers.page(query, slice, moment), moment);
        viewed.fire(new CustomerListViewed(
                slice.first(),
                query.filter().address(),
                query.sort().code(),
                query.search().isAsked(),
                page.stream().map(CustomerListEntry::enrollmentId).toList()));
        return page;
    }

    /**
     * The enrollments of all customers that fit, in order: for what goes through all pages and reads them in parts with
     * {@link #entries}. Records no look.
     */
    public List<Long> ids(CustomerQuery query) {
        return customers.ids(query, moment());
    }

    /**
     * Customers by their enrollments, in that order; those who left the scope meanwhile are left out. For what shows or
     * writes them and records that itself.
     */
    public List<CustomerListEntry> entries(List<Long> enrollmentIds) {
        ListMoment moment = moment();
        Map<Long, CustomerListEntry> found = entries(customers.of(enrollmentIds, moment), moment).stream()
                .collect(toMap(CustomerListEntry::enrollmentId, Function.identity()));
        return enrollmentIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * Names of customers, last name first, by their enrollment; of those only whom the staff member may see. The look is
     * recorded, if there is one to see.
     */
    public Map<Long, String> names(Set<Long> enrollmentIds) {
        ListMoment anyTime = new ListMoment(clock.instant(), LocalDate.now(clock), clock.instant(), Set.of());
        Map<Long, String> names = customers.of(enrollmentIds, anyTime).stream()
                .collect(toMap(CustomerListRow::enrollmentId, CustomerListRow::name));
        if (!names.isEmpty()) {
            namesViewed.fire(
                    new CustomerNamesViewed(names.keySet().stream().sorted().toList()));
        }
        return names;
    }

    private ListMoment moment() {
        Instant now = clock.instant();
        Instant lastVisit = customers.visit(scope.profile().accountId(), now, END_OF_VISIT);
        return new ListMoment(now, LocalDate.now(clock), lastVisit, locked.usernameKeys());
    }

    private List<CustomerListEntry> entries(List<CustomerListRow> rows, ListMoment moment) {
        Map<Long, String> offenses = reference.offenseNames(all(rows, CustomerListRow::offenseIds));
        Map<Long, String> staff = accounts.namesById(all(rows, CustomerListRow::staffIds));
        return rows.stream().map(row -> row.entry(moment, offenses, staff)).toList();
    }

    private static Set<Long> all(List<CustomerListRow> rows, Function<CustomerListRow, List<Long>> ids) {
        return rows.stream().map(ids).flatMap(Collection::stream).collect(toSet());
    }
}
