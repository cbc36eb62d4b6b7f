package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerColumn;
import com.illinoisworknet.returningcitizens.enrollment.CustomerCount;
import com.illinoisworknet.returningcitizens.enrollment.CustomerFilter;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListEntry;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerQuery;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSlice;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSort;
import com.illinoisworknet.returningcitizens.enrollment.SearchText;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The customer list. */
@Named
@RequestScoped
public class CustomerListBacking {
    private static final Set<CustomerColumn> SHOWN = EnumSet.complementOf(EnumSet.of(
            CustomerColumn.COMMITMENT_COUNTIES,
            CustomerColumn.OFFENSES,
            CustomerColumn.STAFF,
            CustomerColumn.LAST_CHANGE));

    @Inject
    CustomerListService customers;

    @Inject
    AskedCustomers asked;

    @Inject
    NextPage next;

    @Inject
    Texts texts;

    private CustomerListModel model;
    private boolean nobody;

    @PostConstruct
    void load() {
        model = new CustomerListModel(customers, asked.query());
        CustomerQuery everybody =
                new CustomerQuery(CustomerFilter.ANY_STATUS, SearchText.NONE, CustomerSort.NEXT_RELEASE);
        nobody = getTotal() == 0 && customers.count(everybody).number() == 0;
    }

    /** After a press of <em>Show</em>: the page has its filters in its address, unless something was typed to search by. */
    public void toAddress() {
        boolean shows = asked.isSentByFilters() && asked.problems().isEmpty();
        if (shows && !query().search().isAsked()) {
            next.redirect(getAddress());
        }
    }

    /** This list with its filters, order and size, as it can be opened again. */
    public String getAddress() {
        String filter = query().filter().address();
        String sort = query().sort().equals(CustomerSort.NEXT_RELEASE)
                ? ""
                : "sort=" + query().sort().code();
        String rows = asked.rows() == 25 ? "" : "rows=" + asked.rows();
        String all = String.join(
                "&",
                List.of(filter, sort, rows).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
        return all.isEmpty() ? Address.LIST : Address.LIST + "?" + all;
    }

    /** The list of everybody, whatever the status. */
    public String getClearAddress() {
        return Address.LIST + "?" + CustomerFilter.ANY_STATUS.address();
    }

    /** The list as the table reads it. */
    public LazyDataModel<CustomerListEntry> getModel() {
        return model;
    }

    /** The rows that the table shows, for the cards on a phone. */
    public List<CustomerListEntry> getCards() {
        return model.page();
    }

    /** How many fit. */
    public long getTotal() {
        return model.total().number();
    }

    /** How many fit, in words. */
    public String getCount() {
        CustomerCount total = model.total();
        return texts.sentence(total.more() ? "customerList.countMore" : "customerList.count", List.of(total.number()));
    }

    /** Whether there is nobody at all, whatever the filters. */
    public boolean isNobody() {
        return nobody;
    }

    /** How many rows a page has. */
    public int getRows() {
        return asked.rows();
    }

    /** The first row of the page that the address names, or of the last page. */
    public int getFirst() {
        long first = (asked.page() - 1L) * asked.rows();
        return new CustomerSlice((int) Math.min(Integer.MAX_VALUE, first), asked.rows(), model.total()).first();
    }

    /** The order that the address names. */
    public SortMeta getSorted() {
        CustomerSort sort = query().sort();
        return SortMeta.builder()
                .field(sort.column().name())
                .order(sort.descending() ? SortOrder.DESCENDING : SortOrder.ASCENDING)
                .build();
    }

    /** The code of the order that the address names. */
    public String getSortCode() {
        return query().sort().code();
    }

    /** By what the rows that are shown are sorted, in words. */
    public String getSortedBy() {
        String column =
                texts.bundle().getString("CustomerColumn." + model.sort().column());
        return texts.sentence("customerList.sortedBy", List.of(column));
    }

    /** Whether a column is shown. */
    public boolean shows(CustomerColumn column) {
        return SHOWN.contains(column);
    }

    private CustomerQuery query() {
        return asked.query();
    }
}
