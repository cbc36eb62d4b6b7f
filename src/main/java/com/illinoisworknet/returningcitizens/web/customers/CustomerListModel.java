package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerColumn;
import com.illinoisworknet.returningcitizens.enrollment.CustomerCount;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListEntry;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerQuery;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSlice;
import com.illinoisworknet.returningcitizens.enrollment.CustomerSort;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The customer list, a page at a time from the database. */
class CustomerListModel extends LazyDataModel<CustomerListEntry> {
    private static final long serialVersionUID = 1L;

    private final transient CustomerListService customers;
    private final transient CustomerQuery query;
    private final transient CustomerCount total;
    private transient List<CustomerListEntry> page = List.of();
    private transient CustomerSort sort;

    CustomerListModel(CustomerListService customers, CustomerQuery query) {
        this.customers = customers;
        this.query = query;
        this.sort = query.sort();
        this.total = customers.count(query);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(total.number());
    }

    @Override
    public List<CustomerListEntry> load(
            int first, int size, Map<String, SortMeta> asked, Map<String, FilterMeta> filters) {
        sort = sort(asked);
        page = customers.page(query.sorted(sort), new CustomerSlice(first, size, total));
        return page;
    }

    @Override
    public String getRowKey(CustomerListEntry customer) {
        return Long.toString(customer.enrollmentId());
    }

    /** The rows of the page that was loaded last. */
    List<CustomerListEntry> page() {
        return page;
    }

    CustomerCount total() {
        return total;
    }

    /** The order of the page that was loaded last. */
    CustomerSort sort() {
        return sort;
    }

    /** The order that the table asks for; that of the address if it asks for none. */
    private CustomerSort sort(Map<String, SortMeta> asked) {
        return asked.values().stream()
                .filter(SortMeta::isActive)
                .findFirst()
                .flatMap(meta -> CustomerColumn.of(meta.getField())
                        .map(column -> new CustomerSort(column, meta.getOrder() == SortOrder.DESCENDING)))
                .orElse(query.sort());
    }
}
