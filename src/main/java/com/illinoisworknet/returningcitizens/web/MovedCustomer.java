package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.enrollment.TransferService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Staff whose customer was transferred while they had a page of theirs open are told so, instead of that there is no such
 * page.
 */
@RequestScoped
public class MovedCustomer {
    private static final String ID = "[0-9]{1,18}";

    @Inject
    TransferService transfers;

    @Inject
    VisitorBacking visitor;

    @Inject
    AskedParts asked;

    /** The page of the transfer by which the customer of this address left; nothing if none did. */
    public Optional<String> address() {
        String enrollment = asked.part("enrollment");
        if (!visitor.isStaff() || !enrollment.matches(ID)) {
            return Optional.empty();
        }
        return transfers
                .leftBy(Long.parseLong(enrollment))
                .map(transfer -> "/groups/returning-citizens/transfer-request?transfer=" + transfer);
    }
}
