package com.illinoisworknet.returningcitizens.web.customers;

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

/** Puts into words why the Add Customer form is shown again. */
@RequestScoped
class AddCustomerAnswer {
    @Inject
    Texts texts;

    @Inject
    ReferenceService reference;

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

    /** What stands in the way although the form is filled in well. */
    AddCustomerNotice notice(IntakeOutcome outcome) {
        if (outcome instanceof IntakeOutcome.AlreadyCustomer met) {
            return notice(
                    "known",
                    met.enrollmentId(),
                    met.name(),
                    institution(met.institutionId()),
                    UsDate.format(met.enrolledOn()));
        }
        if (outcome instanceof IntakeOutcome.AlreadyCustomerElsewhere met) {
            return notice("knownElsewhere", 0, institution(met.institutionId()));
        }
        if (outcome instanceof IntakeOutcome.SearchStopped stop) {
            return stopped(stop);
        }
        return AddCustomerNotice.none();
    }

    private AddCustomerNotice notice(String key, long enrollmentId, Object... arguments) {
        return new AddCustomerNotice(
                "warn", say("known.title"), say(key, arguments), say(key + ".transfer"), enrollmentId);
    }

    private AddCustomerNotice stopped(IntakeOutcome.SearchStopped stop) {
        String key = stop.perDay() ? "stopped.day" : "stopped.person";
        return new AddCustomerNotice("danger", say("stopped.title"), say(key, stop.searches()), "", 0);
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
