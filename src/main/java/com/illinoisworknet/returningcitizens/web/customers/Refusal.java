package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.Texts;
import java.util.List;
import java.util.Optional;

/**
 * Why a decision was not carried out.
 *
 * @param sentence what staff are told
 * @param customerAddress the customer that the person is already, if they may see that; else empty
 * @param transferAddress where a transfer of that customer may be requested; else empty
 */
public record Refusal(String sentence, String customerAddress, String transferAddress) {

    static Refusal of(BusinessException refused, Texts texts) {
        return new Refusal(texts.sentence(refused.messageKey(), List.of()), "", "");
    }

    /**
     * Nothing if the outcome is no refusal.
     *
     * @param transferAddress where a transfer is requested if the person is enrolled elsewhere
     */
    static Optional<Refusal> of(IntakeOutcome outcome, Texts texts, ListNames names, String transferAddress) {
        if (outcome instanceof IntakeOutcome.AlreadyCustomer customer) {
            List<String> who = List.of(
                    customer.name(), names.institution(customer.institutionId()), UsDate.format(customer.enrolledOn()));
            return Optional.of(new Refusal(
                    texts.sentence("confirm.alreadyCustomer", who), Address.customer(customer.enrollmentId()), ""));
        }
        if (outcome instanceof IntakeOutcome.AlreadyCustomerElsewhere elsewhere) {
            List<String> where = List.of(names.institution(elsewhere.institutionId()));
            return Optional.of(new Refusal(texts.sentence("confirm.alreadyElsewhere", where), "", transferAddress));
        }
        return outcome instanceof IntakeOutcome.NumberTaken
                ? Optional.of(new Refusal(texts.sentence("confirm.taken", List.of()), "", ""))
                : Optional.empty();
    }
}
