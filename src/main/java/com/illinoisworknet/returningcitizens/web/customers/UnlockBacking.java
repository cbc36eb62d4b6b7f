package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerAccountService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page that asks before failed sign-ins of a customer are forgotten. */
@Named
@RequestScoped
public class UnlockBacking {
    private static final CustomerDeed DEED = CustomerDeed.UNLOCK;

    @Inject
    CustomerAccountService accounts;

    @Inject
    AskedCustomer asked;

    /** Not found if they may not. */
    public void load() {
        asked.openFor(DEED);
    }

    /** Forgets them. */
    public void unlock() {
        accounts.unlock(asked.enrollment());
        asked.done(DEED);
    }

    public String getName() {
        return asked.customer().account().name().full();
    }

    public String getUsername() {
        return asked.customer().account().username();
    }

    /** This page. */
    public String getAddress() {
        return Address.of(DEED, asked.enrollment());
    }

    public String getCustomerAddress() {
        return Address.customer(asked.enrollment());
    }
}
