package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.intake.SsnOnForm;
import com.illinoisworknet.returningcitizens.intake.TypedIntake;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The Add Customer form. The key of its intake stands in the address, so that a reload goes on with the same intake;
 * nothing personal does.
 */
@Named
@ViewScoped
@SuppressWarnings("serial") // what the container injects are references that can be written
public class AddCustomerBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FOLDER = "/groups/returning-citizens/";
    private static final String HERE_WITH_PRESETS = FOLDER + "add-customer?faces-redirect=true&includeViewParams=true";
    private static final String LIST = "/groups/returning-citizens?faces-redirect=true";

    @Inject
    IntakeService intakes;

    @Inject
    IntakeListsBacking lists;

    @Inject
    AddCustomerAnswer answer;

    @Inject
    SlipBacking slip;

    private final AddCustomerForm form = new AddCustomerForm();
    private FormProblems problems = FormProblems.none();
    private AddCustomerNotice notice = AddCustomerNotice.none();
    private String intake = "";
    private String institution = "";
    private String enrolledOn = "";
    private String maskedSsn = "";

    /** Begins an intake, goes on with one that is not done, or leads to what came of one that is. */
    public String load() {
        if (intake.isEmpty()) {
            intake = UUID.randomUUID().toString();
            return (institution + enrolledOn).isEmpty() ? of("add-customer") : HERE_WITH_PRESETS;
        }
        UUID key = IntakeKey.parse(intake);
        if (intakes.outcome(key).isPresent()) {
            return of("outcome");
        }
        Optional<TypedIntake> kept = intakes.typed(key);
        kept.ifPresentOrElse(
                typed -> IntakeOnForm.fill(form, typed),
                () -> IntakeOnForm.preset(form, lists.current(), institution, enrolledOn));
        maskedSsn = kept.map(SsnOnForm::masked).orElse("");
        return "";
    }

    /** Takes the form: what comes next is the slip, the candidates, or this page again with what is to be corrected. */
    public String submit() {
        IntakeOutcome outcome = intakes.submit(key(), typed(), form.confirmedFields());
        if (outcome instanceof IntakeOutcome.Enrolled enrolled) {
            slip.show(enrolled);
            return SlipBacking.PAGE;
        }
        if (outcome instanceof IntakeOutcome.CandidatesFound) {
            return of("same-person");
        }
        if (outcome instanceof IntakeOutcome.Connected || outcome instanceof IntakeOutcome.DoneBefore) {
            return of("outcome");
        }
        return again(outcome);
    }

    /** Shows the form again; a warning that is still open asks anew, also where another date was ticked before. */
    private String again(IntakeOutcome outcome) {
        problems = answer.problems(outcome);
        notice = answer.notice(outcome, key());
        form.askAnew(problems);
        maskedSsn = intakes.typed(key()).map(SsnOnForm::masked).orElse("");
        return "";
    }

    /** Gives the two inputs of the SSN back, empty; all else stays. */
    public void changeSsn() {
        intakes.keep(key(), SsnOnForm.forget(typed()));
        maskedSsn = "";
    }

    /** Keeps what was typed and leads to the list. */
    public String leave() {
        intakes.keep(key(), typed());
        return LIST;
    }

    /** What was typed, with the SSN that was kept before if it is shown as kept; the form holds no SSN from now on. */
    private TypedIntake typed() {
        TypedIntake typed = IntakeOnForm.typed(form);
        form.forgetSsn();
        return maskedSsn.isEmpty()
                ? typed
                : SsnOnForm.restore(typed, intakes.typed(key()).orElseGet(TypedIntake::empty));
    }

    private UUID key() {
        return IntakeKey.parse(intake);
    }

    private String of(String page) {
        return FOLDER + page + "?faces-redirect=true&intake=" + intake;
    }

    public AddCustomerForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    public AddCustomerNotice getNotice() {
        return notice;
    }

    /** The last four digits behind dots, of an SSN that was kept; empty if the inputs are shown. */
    public String getMaskedSsn() {
        return maskedSsn;
    }

    /** Whether the fold <em>More names</em> is open: something is in it, or wrong with it. */
    public boolean isMoreNames() {
        return !(form.getMiddleName() + form.getSuffix()).isEmpty();
    }

    public String getIntake() {
        return intake;
    }

    public void setIntake(String intake) {
        this.intake = Objects.requireNonNullElse(intake, "");
    }

    /** The institution to begin with, of the customer added before. */
    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = Objects.requireNonNullElse(institution, "");
    }

    /** The enrollment date to begin with, of the customer added before. */
    public String getEnrolledOn() {
        return enrolledOn;
    }

    public void setEnrolledOn(String enrolledOn) {
        this.enrolledOn = Objects.requireNonNullElse(enrolledOn, "");
    }
}
