package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.enrollment.RevealReason;
import com.illinoisworknet.returningcitizens.enrollment.SsnRevealService;
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

/**
 * The page that asks before a whole Social Security number is shown. The number lives in the answer to the press and
 * nowhere else: not in a redirect, the session, the view state or a log.
 */
@Named
@RequestScoped
public class RevealSsnBacking {
    @Inject
    CustomerService customers;

    @Inject
    SsnRevealService reveals;

    @Inject
    Texts texts;

    @Inject
    AskedAddress asked;

    private final ReasonField<RevealReason> reason = new ReasonField<>(RevealReason.class, RevealReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();
    private String number = "";
    private Customer customer;

    @PostConstruct
    void find() {
        customer = customers.find(asked.enrollment());
    }

    /** Not found if no number is on file. */
    public void load() {
        if (customer.maskedSsn().isEmpty()) {
            throw new NotFoundException("SSN");
        }
    }

    /** Shows the number in this very answer. */
    public void reveal() {
        try {
            number = reveals.reveal(asked.enrollment(), reason.chosen()).written();
        } catch (NotFoundException notThere) {
            throw notThere;
        } catch (BusinessException refusal) {
            problems = ReasonField.problem(refusal.messageKey(), "revealSsn", texts);
        }
    }

    /** The whole number; empty unless this is the answer to the press. */
    public String getNumber() {
        return number;
    }

    /** What stands in its place afterwards. */
    public String getMasked() {
        return customer.maskedSsn();
    }

    /** The reasons to choose from. */
    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public String getName() {
        return customer.account().name().full();
    }

    public String getUsername() {
        return customer.account().username();
    }

    /** This page. */
    public String getAddress() {
        return Address.revealSsn(asked.enrollment());
    }

    public String getCustomerAddress() {
        return Address.customer(asked.enrollment());
    }

    public ReasonForm getForm() {
        return reason.form();
    }

    public FormProblems getProblems() {
        return problems;
    }
}
