package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerAccountService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.enrollment.PasswordReason;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The page that asks before a temporary password is issued, and then shows the slip. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class TemporaryPasswordBacking implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CustomerService customers;

    @Inject
    CustomerAccountService passwords;

    @Inject
    SlipBacking slip;

    @Inject
    Texts texts;

    private final TemporaryPasswordForm form = new TemporaryPasswordForm();
    private FormProblems problems = FormProblems.none();
    private long enrollmentId;
    private String name = "";
    private boolean reasonNeeded;

    /** Reads the customer that the address names; not found if they may not issue a password. */
    public void load() {
        Customer customer = customers.find(enrollmentId);
        name = customer.account().name().full();
        reasonNeeded = customer.passwordRight().needsReason();
        if (!customer.passwordRight().mayIssue()) {
            throw new NotFoundException("temporary password");
        }
    }

    /** Issues the password; the slip is rendered in this very answer. */
    public String issue() {
        PasswordReason reason =
                form.getReason().isEmpty() ? PasswordReason.NOT_GIVEN : PasswordReason.valueOf(form.getReason());
        try {
            Credentials credentials = passwords.issueTemporaryPassword(enrollmentId, reason);
            slip.show(name, enrollmentId, credentials);
            return SlipBacking.PAGE;
        } catch (NotFoundException e) {
            throw e;
        } catch (BusinessException refusal) {
            problems = FormProblems.of(
                    texts.bundle(),
                    "temporaryPassword",
                    List.of(Problem.of("reason", refusal.messageKey())),
                    List.of());
            return "";
        }
    }

    /** The reasons to choose from. */
    public List<Choice> getReasons() {
        return Arrays.stream(PasswordReason.values())
                .filter(reason -> reason != PasswordReason.NOT_GIVEN)
                .map(reason -> new Choice(reason.name(), texts.sentence("PasswordReason." + reason, List.of())))
                .toList();
    }

    public boolean isReasonNeeded() {
        return reasonNeeded;
    }

    public String getName() {
        return name;
    }

    public long getEnrollmentId() {
        return enrollmentId;
    }

    public void setEnrollmentId(long enrollmentId) {
        this.enrollmentId = enrollmentId;
    }

    public TemporaryPasswordForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }
}
