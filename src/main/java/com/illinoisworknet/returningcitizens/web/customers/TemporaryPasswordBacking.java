package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerAccountService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.enrollment.PasswordReason;
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

/** The page that asks before a temporary password is issued, and then shows the slip. */
@Named
@RequestScoped
public class TemporaryPasswordBacking {
    @Inject
    CustomerService customers;

    @Inject
    CustomerAccountService passwords;

    @Inject
    SlipBacking slip;

    @Inject
    Texts texts;

    @Inject
    NextPage next;

    @Inject
    AskedAddress asked;

    private final ReasonField<PasswordReason> reason =
            new ReasonField<>(PasswordReason.class, PasswordReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();
    private Customer customer;

    @PostConstruct
    void find() {
        customer = customers.find(asked.enrollment());
    }

    /** Not found if they may not issue a password. */
    public void load() {
        if (!customer.passwordRight().mayIssue()) {
            throw new NotFoundException("temporary password");
        }
    }

    /** Issues the password; the slip is rendered in this very answer. */
    public void issue() {
        try {
            Credentials credentials = passwords.issueTemporaryPassword(asked.enrollment(), reason.chosen());
            slip.show(getName(), asked.enrollment(), credentials);
            next.inThisAnswer(SlipBacking.PAGE);
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refusal) {
            problems = ReasonField.problem(refusal.messageKey(), "temporaryPassword", texts);
        }
    }

    /** The reasons to choose from. */
    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public boolean isReasonNeeded() {
        return customer.passwordRight().needsReason();
    }

    /** Whether the holder signed in before, and so is told of the new password. */
    public boolean isHolderTold() {
        return customer.account().history().everSignedIn();
    }

    public String getName() {
        return customer.account().name().full();
    }

    public String getUsername() {
        return customer.account().username();
    }

    /** This page. */
    public String getAddress() {
        return Address.temporaryPassword(asked.enrollment());
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
