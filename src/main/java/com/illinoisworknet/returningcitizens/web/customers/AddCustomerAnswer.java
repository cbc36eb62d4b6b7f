package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.CustomerDeedsService;
import com.illinoisworknet.returningcitizens.intake.IntakeField;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts into words why the Add Customer form is shown again. */
@RequestScoped
class AddCustomerAnswer {
    @Inject
    Texts texts;

    @Inject
    ReferenceService reference;

    @Inject
    CustomerDeedsService deeds;

    /** What is wrong with fields, or to be checked. */
    FormProblems problems(IntakeOutcome outcome) {
        if (outcome instanceof IntakeOutcome.ToCorrect correct) {
            return inWords(correct.errors(), correct.warnings());
        }
        if (outcome instanceof IntakeOutcome.NumberTaken) {
            String field = IntakeField.IDOC_NUMBER.property();
            return inWords(List.of(Problem.of(field, "addCustomer.numberTaken")), List.of());
        }
        return FormProblems.none();
    }

    /** What stands in the way although the form of an intake is filled in well. */
    AddCustomerNotice notice(IntakeOutcome outcome, UUID key) {
        if (outcome instanceof IntakeOutcome.AlreadyCustomer met) {
            return known(met);
        }
        if (outcome instanceof IntakeOutcome.AlreadyCustomerElsewhere met) {
            String sentence = say("knownElsewhere", institution(met.institutionId()));
            return new AddCustomerNotice("warn", say("known.title"), sentence, "", 0, Address.transferHere(key));
        }
        if (outcome instanceof IntakeOutcome.SearchStopped stop) {
            return stopped(stop);
        }
        return AddCustomerNotice.none();
    }

    /** Offers what the staff member may do: open the customer, and if they are of the institution, ask for a transfer. */
    private AddCustomerNotice known(IntakeOutcome.AlreadyCustomer met) {
        String sentence = say("known", met.name(), institution(met.institutionId()), UsDate.format(met.enrolledOn()));
        boolean transferable = deeds.allowed(met.enrollmentId()).contains(CustomerDeed.TRANSFER);
        String next = transferable ? "" : say("known.transfer");
        String transfer = transferable ? Address.of(CustomerDeed.TRANSFER, met.enrollmentId()) : "";
        return new AddCustomerNotice("warn", say("known.title"), sentence, next, met.enrollmentId(), transfer);
    }

    private AddCustomerNotice stopped(IntakeOutcome.SearchStopped stop) {
        String key = stop.perDay() ? "stopped.day" : "stopped.person";
        return new AddCustomerNotice("danger", say("stopped.title"), say(key, stop.searches()), "", 0, "");
    }

    private FormProblems inWords(List<Problem> errors, List<Problem> warnings) {
        return FormProblems.of(texts.bundle(), "addCustomer", errors, warnings);
    }

    private String say(String key, Object... arguments) {
        return texts.sentence("addCustomer." + key, List.of(arguments));
    }

    private String institution(long id) {
        String code = Long.toString(id);
        return reference.institutions().find(code).map(Choice::label).orElse(code);
    }
}
