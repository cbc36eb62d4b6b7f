package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.intake.IntakeService;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.UUID;

/** What came of an intake, for everybody who comes back to it: without the password. */
@Named
@RequestScoped
public class OutcomeBacking {
    @Inject
    IntakeService intakes;

    @Inject
    CustomerService customers;

    @Inject
    NextPage next;

    @Inject
    AskedAddress asked;

    @Inject
    Clock clock;

    private IntakeOutcome.DoneBefore outcome;
    private Customer customer;

    /** Reads what came of the intake; one that is not done leads to where it stands. */
    public void load() {
        UUID key = asked.intake();
        intakes.outcome(key).ifPresentOrElse(this::show, () -> next.redirect(Address.samePerson(key)));
    }

    private void show(IntakeOutcome.DoneBefore found) {
        outcome = found;
        customer = customers.find(found.enrollmentId());
        if (customer.stay().isVoid()) {
            next.redirect(getCustomerAddress());
        }
    }

    public String getName() {
        return customer.account().name().full();
    }

    public String getUsername() {
        return customer.account().username();
    }

    /** When the customer was added, if that was today. */
    public String getTime() {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(added());
    }

    /** The day on which the customer was added; empty if that was today. */
    public String getEarlierDay() {
        LocalDate day = added().toLocalDate();
        return day.equals(LocalDate.now(clock)) ? "" : UsDate.format(day);
    }

    private ZonedDateTime added() {
        return outcome.at().atZone(clock.getZone());
    }

    /** Whether the enrollment was connected to an account that existed. */
    public boolean isConnected() {
        return customer.stay().connected();
    }

    /** Whether they may issue a new temporary password. */
    public boolean isMayIssuePassword() {
        return customer.passwordRight().mayIssue();
    }

    public String getCustomerAddress() {
        return Address.customer(outcome.enrollmentId());
    }

    public String getPasswordAddress() {
        return Address.temporaryPassword(outcome.enrollmentId());
    }

    /** The form for the next customer, with the same institution and enrollment date. */
    public String getAddAnotherAddress() {
        return Address.addAnother(
                customer.stay().institutionId(), UsDate.format(customer.stay().enrolledOn()));
    }
}
