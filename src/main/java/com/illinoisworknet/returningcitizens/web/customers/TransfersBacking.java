package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.TransferDecisionService;
import com.illinoisworknet.returningcitizens.enrollment.TransferService;
import com.illinoisworknet.returningcitizens.enrollment.TransferSheet;
import com.illinoisworknet.returningcitizens.web.VisitorBacking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The requests for transfers that wait for the staff member, and those that they made. */
@Named
@RequestScoped
public class TransfersBacking {
    @Inject
    TransferService transfers;

    @Inject
    TransferDecisionService decisions;

    @Inject
    VisitorBacking visitor;

    @Inject
    TransferWords words;

    private List<TransferSheet> waiting = List.of();
    private List<TransferSheet> askedFor;

    @PostConstruct
    void find() {
        if (visitor.isSupervisor()) {
            waiting = decisions.waiting();
        }
        askedFor = transfers.askedFor();
    }

    /** Those that they decide on. */
    public List<TransferSheet> getWaiting() {
        return waiting;
    }

    /** Those that they made, open or closed not long ago. */
    public List<TransferSheet> getAskedFor() {
        return askedFor;
    }

    public String customer(TransferSheet transfer) {
        return words.customer(transfer);
    }

    public String standing(TransferSheet transfer) {
        return words.standing(transfer);
    }

    public String address(TransferSheet transfer) {
        return Address.transfer(transfer.transferId());
    }
}
