package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerDeed;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentChangeService;
import com.illinoisworknet.returningcitizens.enrollment.ExitReason;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.InvalidValueException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.FormProblems;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The page on which an enrollment ends, with a day and a reason. */
@Named
@RequestScoped
public class ExitBacking {
    private static final CustomerDeed DEED = CustomerDeed.EXIT;
    private static final String DAY = "exitDate";
    private static final String NO_REASON = "exit.reasonMissing";

    @Inject
    EnrollmentChangeService enrollments;

    @Inject
    AskedCustomer asked;

    @Inject
    ListNames names;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private final ExitForm form = new ExitForm();
    private final ReasonField<ExitReason> reason = new ReasonField<>(ExitReason.class, ExitReason.NOT_GIVEN, form);
    private FormProblems problems = FormProblems.none();

    @PostConstruct
    void begin() {
        form.setExitDate(UsDate.format(LocalDate.now(clock)));
    }

    /** Not found if they may not. */
    public void load() {
        asked.openFor(DEED);
    }

    /** Ends the enrollment, or says all that is wrong with the form. */
    public void exit() {
        List<Problem> errors = new ArrayList<>();
        LocalDate day = day(errors);
        if (reason.isBlank()) {
            errors.add(Problem.of("reason", NO_REASON));
        }
        if (errors.isEmpty()) {
            exit(day);
        } else {
            show(errors);
        }
    }

    private LocalDate day(List<Problem> errors) {
        if (form.getExitDate().isBlank()) {
            errors.add(Problem.of(DAY, "exit.exitDate.missing"));
            return LocalDate.MIN;
        }
        try {
            return UsDate.parse(form.getExitDate());
        } catch (InvalidValueException wrong) {
            errors.add(Problem.of(DAY, wrong));
            return LocalDate.MIN;
        }
    }

    private void exit(LocalDate day) {
        try {
            enrollments.exit(asked.enrollment(), day, reason.chosen());
            asked.done(DEED);
        } catch (NotFoundException notTheirs) {
            throw notTheirs;
        } catch (BusinessException refused) {
            show(List.of(Problem.of(DAY, refused.messageKey())));
        }
    }

    private void show(List<Problem> errors) {
        problems = FormProblems.of(texts.bundle(), "exit", errors, List.of());
    }

    public List<Choice> getReasons() {
        return reason.choices(texts);
    }

    public String getName() {
        return asked.customer().account().name().full();
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

    public ExitForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }
}
