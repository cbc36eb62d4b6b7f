package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.ExitReason;
import com.illinoisworknet.returningcitizens.enrollment.VoidReason;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** How an enrollment stands, in words. */
@RequestScoped
class StatusWords {
    @Inject
    Texts texts;

    String of(Customer.Stay stay) {
        if (stay.live()) {
            return texts.sentence("customer.enrolled", List.of());
        }
        String day = stay.exitedOn().map(UsDate::format).orElse("");
        String key = stay.isVoid() ? "customer.void" : "customer.exited";
        return texts.sentence(key, List.of(day, reason(stay.exitReason())));
    }

    /** The reason; the code itself if it is none of ours. */
    String reason(String code) {
        return Stream.<Enum<?>[]>of(ExitReason.values(), VoidReason.values())
                .flatMap(Arrays::stream)
                .filter(reason -> reason.name().equals(code))
                .map(reason -> ReasonField.text(reason, texts))
                .findFirst()
                .orElse(code);
    }
}
