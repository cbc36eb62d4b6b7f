package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome;
import com.illinoisworknet.returningcitizens.intake.EnrollmentFormService;
import com.illinoisworknet.returningcitizens.intake.OpenedForm;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** The page on which a customer who left is enrolled again, under the same account. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class ReEnrollBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final CustomerDeed DEED = CustomerDeed.RE_ENROLL;
    private static final String PAGE = "reEnroll";

    @Inject
    EnrollmentFormService forms;

    @Inject
    CorrectionAnswer answer;

    @Inject
    IntakeListsBacking lists;

    @Inject
    ListNames names;

    @Inject
    AskedCustomer customer;

    @Inject
    NextPage next;

    @Inject
    AskedAddress asked;

    private final CorrectionSheet sheet = new CorrectionSheet();
    private final UUID key = UUID.randomUUID();
    private String name = "";

    /** Opens the form; not found if the customer is not theirs. Who is enrolled is not enrolled again. */
    public void load() {
        customer.openFor(DEED);
        OpenedForm opened = forms.openAgain(asked.enrollment());
        name = opened.customer().account().name().full();
        sheet.open(opened.form());
    }

    /** Takes the form: leads to the new enrollment, or shows it again with what is to be corrected. */
    public void enroll() {
        try {
            CorrectionOutcome outcome = forms.enrollAgain(asked.enrollment(), key, sheet.press());
            if (outcome instanceof CorrectionOutcome.Saved saved) {
                next.redirect(Address.done(DEED, saved.enrollmentId()));
            }
            answer.saved(outcome, sheet, PAGE, List.of());
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            answer.refused(refused, sheet, PAGE);
        }
    }

    public CorrectionSheet getSheet() {
        return sheet;
    }

    /** Whom it is about. */
    public String getName() {
        return name;
    }

    /** The offenses in force, and those that the enrollment holds although they were repealed. */
    public List<Choice> getOffenses() {
        return names.withOffenses(lists.getOffenses(), sheet.getForm().getOffenses());
    }

    /** This page. */
    public String getAddress() {
        return Address.of(DEED, asked.enrollment());
    }

    public String getCustomerAddress() {
        return Address.customer(asked.enrollment());
    }
}
