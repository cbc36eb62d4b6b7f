package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.TransferReason;
import com.illinoisworknet.returningcitizens.enrollment.TransferService;
import com.illinoisworknet.returningcitizens.enrollment.TransferWish;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** The page on which staff ask another institution to take a customer. */
@Named
@RequestScoped
public class TransferBacking {
    private static final CustomerDeed DEED = CustomerDeed.TRANSFER;

    @Inject
    TransferService transfers;

    @Inject
    AskedCustomer asked;

    @Inject
    NextPage next;

    @Inject
    ListNames names;

    @Inject
    Texts texts;

    private final TransferForm form = new TransferForm();
    private final ReasonField<TransferReason> reason =
            new ReasonField<>(TransferReason.class, TransferReason.NOT_GIVEN, form);
    private FormProblems problems = FormProblems.none();
    private Choices institutions;

    @PostConstruct
    void find() {
        institutions = new Choices(transfers.destinations(asked.enrollment()));
    }

    /** Not found if they may not; leads to the request that waits already. */
    public void load() {
        asked.openFor(DEED);
        transfers.openFor(asked.enrollment()).map(Address::transfer).ifPresent(next::redirect);
    }

    /** Asks, or says what is missing. */
    public void request() {
        List<Problem> errors = new ArrayList<>();
        if (institutions.meant(form.getInstitution()).isEmpty()) {
            errors.add(Problem.of("institution", "transfer.institutionUnknown"));
        }
        if (reason.isBlank()) {
            errors.add(Problem.of("reason", "transfer.reasonMissing"));
        }
        if (errors.isEmpty()) {
            ask();
        } else {
            show(errors);
        }
    }

    private void ask() {
        try {
            transfers.request(asked.enrollment(), new TransferWish(destination(), reason.chosen()));
            asked.done(DEED);
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            show(List.of(Problem.of("institution", refused.messageKey())));
        }
    }

    private void show(List<Problem> errors) {
        problems = FormProblems.of(texts.bundle(), "transfer", errors, List.of());
    }

    private long destination() {
        return Address.id(
                institutions.meant(form.getInstitution()).map(Choice::code).orElse(""));
    }

    /** Where the customer can be moved. */
    public List<Choice> getInstitutions() {
        return institutions.all();
    }

    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public String getName() {
        return asked.customer().account().name().full();
    }

    /** Where the customer is. */
    public String getFrom() {
        return names.institution(asked.customer().stay().institutionId());
    }

    /** This page. */
    public String getAddress() {
        return Address.of(DEED, asked.enrollment());
    }

    public String getCustomerAddress() {
        return Address.customer(asked.enrollment());
    }

    public TransferForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }
}
