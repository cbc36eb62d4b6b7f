package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome;
import com.illinoisworknet.returningcitizens.intake.EnrollmentFormService;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.OpenedForm;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page on which an enrollment is edited. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class EditEnrollmentBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final CustomerDeed DEED = CustomerDeed.EDIT_ENROLLMENT;
    private static final String PAGE = "editEnrollment";
    private static final List<IntakeField> FIELDS = List.of(
            IntakeField.IDOC_NUMBER,
            IntakeField.COMMITMENT_COUNTIES,
            IntakeField.MSR_DATE,
            IntakeField.MSR_COUNTY,
            IntakeField.OFFENSES,
            IntakeField.ENROLLMENT_DATE);

    @Inject
    EnrollmentFormService forms;

    @Inject
    CorrectionAnswer answer;

    @Inject
    IntakeListsBacking lists;

    @Inject
    ListNames names;

    @Inject
    NextPage next;

    @Inject
    AskedAddress asked;

    private final CorrectionSheet sheet = new CorrectionSheet();
    private String name = "";

    /** Opens the form; not found if they may not edit it. A void enrollment is only looked at. */
    public void load() {
        OpenedForm opened = forms.open(asked.enrollment());
        name = opened.customer().account().name().full();
        sheet.open(opened.form());
        if (opened.customer().stay().isVoid()) {
            next.redirect(getCustomerAddress());
        }
    }

    /** Takes the form: leads back to the customer, or shows it again with what is to be corrected. */
    public void save() {
        try {
            CorrectionOutcome outcome = forms.edit(asked.enrollment(), sheet.press());
            if (answer.saved(outcome, sheet, PAGE, FIELDS)) {
                next.redirect(Address.done(DEED, asked.enrollment()));
            }
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
