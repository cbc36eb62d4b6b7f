package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.TransferSheet;
import com.illinoisworknet.returningcitizens.enrollment.TransferState;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A request for a transfer, in words. */
@RequestScoped
class TransferWords {
    @Inject
    Texts texts;

    @Inject
    Moments moments;

    /** How it stands, in a sentence: who did what when, or since when who waits. */
    String standing(TransferSheet transfer) {
        TransferSheet.Closing closing = transfer.closing();
        String when = moments.dateAndTime(closing.at());
        return switch (closing.state()) {
            case OPEN -> say(closing.state(), when);
            case DECLINED -> say(closing.state(), closing.by(), when, ReasonField.text(closing.reason(), texts));
            default -> say(closing.state(), closing.by(), when);
        };
    }

    /** Who the customer is, as far as the reader may know it. */
    String customer(TransferSheet transfer) {
        String name = transfer.customer().name();
        return name.isEmpty() ? texts.sentence("transferRequest.notShown", List.of()) : name;
    }

    private String say(TransferState state, Object... arguments) {
        return texts.sentence("TransferState." + state, List.of(arguments));
    }
}
