package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerListEntry;
import com.illinoisworknet.returningcitizens.enrollment.CustomerListService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerQuery;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.primefaces.model.LazyDataModel;

/** The customer list. */
@Named
@RequestScoped
public class CustomerListBacking {
    @Inject
    CustomerListService customers;

    private CustomerListModel model;
    private long total;

    @PostConstruct
    void load() {
        model = new CustomerListModel(customers, CustomerQuery.OPENED);
        total = model.total().number();
    }

    /** The list as the table reads it. */
    public LazyDataModel<CustomerListEntry> getModel() {
        return model;
    }

    /** The rows that the table shows, for the cards on a phone. */
    public List<CustomerListEntry> getCards() {
        return model.page();
    }

    /** How many customers there are to see. */
    public long getTotal() {
        return total;
    }

    /** A date as people write it. */
    public String enrolledOn(CustomerListEntry customer) {
        return UsDate.format(customer.stay().enrolledOn());
    }
}
