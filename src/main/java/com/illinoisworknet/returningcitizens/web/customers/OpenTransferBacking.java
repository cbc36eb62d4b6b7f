package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.TransferService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether a transfer of the customer whose page is open waits for a decision. */
@Named
@RequestScoped
public class OpenTransferBacking {
    @Inject
    TransferService transfers;

    @Inject
    AskedAddress asked;

    private String address;

    @PostConstruct
    void find() {
        address = transfers.openFor(asked.enrollment()).map(Address::transfer).orElse("");
    }

    /** The page of the request; empty if there is none. */
    public String getAddress() {
        return address;
    }
}
