package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.intake.CorrectionOutcome;
import com.illinoisworknet.returningcitizens.intake.CorrectionService;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.OpenedForm;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The page on which name or birth date of a customer's account is corrected. */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class CorrectIdentityBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "correctIdentity";
    private static final List<IntakeField> FIELDS = List.of(
            IntakeField.FIRST_NAME,
            IntakeField.LAST_NAME,
            IntakeField.MIDDLE_NAME,
            IntakeField.SUFFIX,
            IntakeField.BIRTH_DATE);

    @Inject
    CorrectionService corrections;

    @Inject
    CorrectionAnswer answer;

    @Inject
    NextPage next;

    @Inject
    AskedAddress asked;

    private final CorrectionSheet sheet = new CorrectionSheet();
    private String name = "";
    private String username = "";
    private boolean imported;

    /** Opens the form; not found if they may not correct this customer. */
    public void load() {
        OpenedForm opened = corrections.openIdentity(asked.enrollment());
        Customer customer = opened.customer();
        name = customer.account().name().full();
        username = customer.account().username();
        imported = customer.account().history().origin() == AccountOrigin.IMPORTED;
        sheet.open(opened.form());
    }

    /** Takes the form: leads back to the customer, or shows it again with what is to be corrected. */
    public void save() {
        try {
            CorrectionOutcome outcome = corrections.correctIdentity(asked.enrollment(), sheet.press());
            if (answer.saved(outcome, sheet, PAGE, FIELDS)) {
                next.redirect(Address.done(CustomerDeed.CORRECT_IDENTITY, asked.enrollment()));
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

    /** The name as it was when the page was opened. */
    public String getName() {
        return name;
    }

    public String getUsername() {
        return username;
    }

    /** Whether the account comes from an import, which knows better. */
    public boolean isImported() {
        return imported;
    }

    /** This page. */
    public String getAddress() {
        return Address.of(CustomerDeed.CORRECT_IDENTITY, asked.enrollment());
    }

    public String getCustomerAddress() {
        return Address.customer(asked.enrollment());
    }
}
