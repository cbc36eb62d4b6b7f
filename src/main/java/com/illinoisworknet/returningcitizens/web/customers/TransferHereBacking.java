package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.TransferReason;
import com.illinoisworknet.returningcitizens.intake.AskedTransfer;
import com.illinoisworknet.returningcitizens.intake.IntakeTransferService;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page on which staff ask for a customer of another institution whom they met on the Add Customer form. */
@Named
@RequestScoped
public class TransferHereBacking {
    @Inject
    IntakeTransferService transfers;

    @Inject
    AskedDecision decision;

    @Inject
    NextPage next;

    @Inject
    ListNames names;

    @Inject
    Texts texts;

    private final ReasonField<TransferReason> reason =
            new ReasonField<>(TransferReason.class, TransferReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();
    private AskedTransfer asked;

    /** Not found if there is nothing that they may ask for. */
    @PostConstruct
    void find() {
        asked = transfers.open(decision.intake(), account());
    }

    /** Asks; without a reason, asks for one. */
    public void request() {
        if (reason.isBlank()) {
            problems = ReasonField.problem("transfer.reasonMissing", "transfer", texts);
            return;
        }
        try {
            long transfer = transfers.request(decision.intake(), account(), reason.chosen());
            next.redirect(Address.transfer(transfer));
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            problems = ReasonField.problem(refused.messageKey(), "transfer", texts);
        }
    }

    private long account() {
        return decision.isConnecting() ? decision.accountId() : IntakeTransferService.BY_NUMBER;
    }

    /** Where the person is enrolled. */
    public String getFrom() {
        return names.institution(asked.fromInstitutionId());
    }

    /** Where they are to move. */
    public String getTo() {
        return names.institution(asked.toInstitutionId());
    }

    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    /** This page. */
    public String getAddress() {
        return decision.transferAddress();
    }

    public String getFormAddress() {
        return Address.form(decision.intake());
    }

    public ReasonForm getForm() {
        return reason.form();
    }

    public FormProblems getProblems() {
        return problems;
    }
}
