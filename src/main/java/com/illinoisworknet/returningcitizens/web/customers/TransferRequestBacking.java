package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.DeclineReason;
import com.illinoisworknet.returningcitizens.enrollment.TransferDecisionService;
import com.illinoisworknet.returningcitizens.enrollment.TransferService;
import com.illinoisworknet.returningcitizens.enrollment.TransferSheet;
import com.illinoisworknet.returningcitizens.enrollment.TransferState;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * A request for a transfer: who is asked decides here, who asked takes it back, and both read what came of it. After a
 * press the page is opened again and tells how it stands, also if somebody else was faster.
 */
@Named
@RequestScoped
public class TransferRequestBacking {
    @Inject
    TransferService transfers;

    @Inject
    TransferDecisionService decisions;

    @Inject
    AskedAddress asked;

    @Inject
    NextPage next;

    @Inject
    TransferWords words;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    private final ReasonField<DeclineReason> reason = new ReasonField<>(DeclineReason.class, DeclineReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();
    private TransferSheet transfer;

    /** Not found if it is none that they may see. */
    @PostConstruct
    void find() {
        transfer = transfers.find(asked.transfer());
    }

    /** Moves the customer. */
    public void approve() {
        decisions.approve(transfer.transferId());
        next.redirect(getAddress());
    }

    /** Says no; without a reason, asks for one. */
    public void decline() {
        if (reason.isBlank()) {
            problems = ReasonField.problem("transferRequest.reasonMissing", "transferRequest", texts);
        } else {
            decisions.decline(transfer.transferId(), reason.chosen());
            next.redirect(getAddress());
        }
    }

    /** Takes it back. */
    public void withdraw() {
        transfers.withdraw(transfer.transferId());
        next.redirect(getAddress());
    }

    public TransferSheet getTransfer() {
        return transfer;
    }

    /** What the page asks, or is about. */
    public String getHeading() {
        if (!transfer.rights().decide()) {
            return texts.sentence("transferRequest.title", List.of());
        }
        String question = transfer.rights().leaving() ? "transferRequest.letGo" : "transferRequest.question";
        return texts.sentence(question, List.of());
    }

    /** Whom it concerns. */
    public String getCustomer() {
        return words.customer(transfer);
    }

    /** How it stands. */
    public String getStanding() {
        return words.standing(transfer);
    }

    /** The tone of the notice that tells it. */
    public String getTone() {
        return switch (transfer.closing().state()) {
            case OPEN -> "info";
            case APPROVED -> "good";
            default -> "warn";
        };
    }

    /** Whether it waits for a decision. */
    public boolean isOpen() {
        return transfer.closing().state() == TransferState.OPEN;
    }

    public String getReasonInWords() {
        return ReasonField.text(transfer.wish().reason(), texts);
    }

    /** When it was asked. */
    public String getAskedAt() {
        return moments.dateAndTime(transfer.wish().at());
    }

    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    /** This page. */
    public String getAddress() {
        return Address.transfer(transfer.transferId());
    }

    public String getCustomerAddress() {
        return Address.customer(transfer.customer().enrollmentId());
    }

    public ReasonForm getForm() {
        return reason.form();
    }

    public FormProblems getProblems() {
        return problems;
    }
}
