package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The customer list: own institutions and assigned customers; all for the state administrator. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CustomerListService {
    /** The most rows a page may have. */
    public static final int LARGEST_PAGE = 100;

    @Inject
    CustomerListRepository customers;

    @Inject
    Event<CustomerListViewed> viewed;

    @Inject
    Clock clock;

    /** How many customers there are to see. */
    public long count() {
        return customers.count();
    }

    /**
     * A page of customers, newest enrollment first; the look is recorded with whom it showed.
     *
     * @param first number of the first row, from 0
     * @param size how many at most; never more than {@link #LARGEST_PAGE}
     */
    public List<CustomerListEntry> page(int first, int size) {
        List<CustomerListEntry> rows = customers.page(Math.max(0, first), Math.min(size, LARGEST_PAGE)).stream()
                .map(row -> row.entry(clock.instant()))
                .toList();
        viewed.fire(new CustomerListViewed(
                first, rows.stream().map(CustomerListEntry::enrollmentId).toList()));
        return rows;
    }

    /**
     * Names of customers, last name first, by their enrollment; of those only whom the staff member may see. For lists
     * of something else that record their own look.
     */
    public Map<Long, String> names(Set<Long> enrollmentIds) {
        return customers.of(enrollmentIds).stream()
                .map(row -> row.entry(clock.instant()))
                .collect(Collectors.toMap(CustomerListEntry::enrollmentId, CustomerListEntry::name));
    }
}
