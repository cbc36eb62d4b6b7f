package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerListEntry;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The customer list, a page at a time from the database. */
class CustomerListModel extends LazyDataModel<CustomerListEntry> {
    private static final long serialVersionUID = 1L;

    private final transient CustomerListService customers;
    private transient List<CustomerListEntry> page = List.of();

    CustomerListModel(CustomerListService customers) {
        this.customers = customers;
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return Math.toIntExact(customers.count());
    }

    @Override
    public List<CustomerListEntry> load(
            int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        page = customers.page(first, size);
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
}
