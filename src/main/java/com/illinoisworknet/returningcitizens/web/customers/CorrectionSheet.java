package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.CorrectionPress;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import java.io.Serializable;
import java.util.List;

/**
 * A form on which staff correct what is on file: as it was opened, as it was when a warning asked, and as it stands
 * now. It uses some of the fields of {@link AddCustomerForm}, never the SSN.
 */
public class CorrectionSheet implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AddCustomerForm form = new AddCustomerForm();
    private final AddCustomerForm seen = new AddCustomerForm();
    private final AddCustomerForm asked = new AddCustomerForm();
    private FormProblems problems = FormProblems.none();
    private Overtaken overtaken = Overtaken.by("", List.of());

    /** Begins with what is on file. */
    void open(TypedIntake onFile) {
        IntakeOnForm.fill(form, onFile);
        IntakeOnForm.fill(seen, onFile);
    }

    CorrectionPress press() {
        return new CorrectionPress(
                IntakeOnForm.typed(seen), IntakeOnForm.typed(asked), typed(), form.confirmedFields());
    }

    TypedIntake typed() {
        return IntakeOnForm.typed(form);
    }

    /** Shows the form again with what is wrong with it, or to be checked; a warning that is still open asks anew. */
    void show(FormProblems found) {
        problems = found;
        overtaken = Overtaken.by("", List.of());
        IntakeOnForm.fill(asked, typed());
        form.askAnew(problems);
    }

    /** Shows the form again beside what somebody else saved; the next press is meant to replace that. */
    void show(Overtaken found, TypedIntake onFile) {
        problems = FormProblems.none();
        overtaken = found;
        IntakeOnForm.fill(seen, onFile);
    }

    public AddCustomerForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** What somebody else saved meanwhile. */
    public Overtaken getOvertaken() {
        return overtaken;
    }

    /** Whether a birth date was on file when the form was opened, so that it cannot be left out. */
    public boolean isBirthDateKnown() {
        return !seen.getBirthDate().isEmpty();
    }
}
