package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentChangeService;
import com.illinoisworknet.returningcitizens.enrollment.VoidReason;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page that asks before an enrollment is made void. */
@Named
@RequestScoped
public class VoidEnrollmentBacking {
    private static final CustomerDeed DEED = CustomerDeed.VOID_ENROLLMENT;

    @Inject
    EnrollmentChangeService enrollments;

    @Inject
    AskedCustomer asked;

    @Inject
    ListNames names;

    @Inject
    Texts texts;

    private final ReasonField<VoidReason> reason = new ReasonField<>(VoidReason.class, VoidReason.NOT_GIVEN);
    private FormProblems problems = FormProblems.none();

    /** Not found if they may not. */
    public void load() {
        asked.openFor(DEED);
    }

    /** Makes it void; without a reason, asks for one. */
    public void makeVoid() {
        if (reason.isBlank()) {
            problems = ReasonField.problem("voidEnrollment.reasonMissing", "voidEnrollment", texts);
        } else {
            enrollments.makeVoid(asked.enrollment(), reason.chosen());
            asked.done(DEED);
        }
    }

    /** Whether the account is closed with it. */
    public boolean isAccountClosed() {
        return enrollments.closesAccount(asked.enrollment());
    }

    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public String getName() {
        return asked.customer().account().name().full();
    }

    public String getUsername() {
        return asked.customer().account().username();
    }

    public String getIdocNumber() {
        return asked.customer().stay().idocNumber();
    }

    public String getInstitution() {
        return names.institution(asked.customer().stay().institutionId());
    }

    /** This page. */
    public String getAddress() {
        return Address.of(DEED, asked.enrollment());
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
