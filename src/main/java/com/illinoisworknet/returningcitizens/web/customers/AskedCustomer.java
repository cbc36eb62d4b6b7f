package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeedsService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The customer that the address of a deed's page names. */
@RequestScoped
class AskedCustomer {
    @Inject
    CustomerService customers;

    @Inject
    CustomerDeedsService deeds;

    @Inject
    AskedAddress asked;

    @Inject
    NextPage next;

    private Customer customer;

    /** Reads the customer once a request; the look is recorded. */
    Customer customer() {
        if (customer == null) {
            customer = customers.find(asked.enrollment());
        }
        return customer;
    }

    long enrollment() {
        return asked.enrollment();
    }

    /**
     * Leads to the customer's page where there is nothing to do any more.
     *
     * @throws com.illinoisworknet.returningcitizens.shared.NotFoundException if they may not do this
     */
    void openFor(CustomerDeed deed) {
        if (!deeds.isOffered(deed, enrollment())) {
            next.redirect(Address.customer(enrollment()));
        }
    }

    /** Leads to the customer's page, which says that it was done. */
    void done(CustomerDeed deed) {
        next.redirect(Address.done(deed, enrollment()));
    }
}
