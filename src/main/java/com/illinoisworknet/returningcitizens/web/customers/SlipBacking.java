package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.intake.IntakeOutcome;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * The credentials slip. It lives in the answer to the press that made the password and nowhere else: not in a
 * redirect, the session, the view state or a log.
 */
@Named
@RequestScoped
public class SlipBacking {
    static final String PAGE = Address.SLIP;

    @Inject
    NextPage next;

    private String name = "";
    private long enrollmentId;
    private Credentials credentials;
    private String addAnotherAddress = "";
    private String heading = "slip.newPassword";
    private String lead = "slip.voided";

    /** Takes what the slip of a new account shows. */
    void show(IntakeOutcome.Enrolled made) {
        show(made.name(), made.enrollmentId(), made.credentials());
        heading = "slip.enrolled";
        lead = "slip.created";
        addAnotherAddress = Address.addAnother(made.institutionId(), UsDate.format(made.enrolledOn()));
    }

    /** Takes what the slip of a new temporary password shows. */
    void show(String customerName, long enrollment, Credentials issued) {
        name = customerName;
        enrollmentId = enrollment;
        credentials = issued;
    }

    /** Takes what the slip of a new account shows, to which an enrollment was moved. */
    void showNewAccount(String customerName, long enrollment, Credentials issued) {
        show(customerName, enrollment, issued);
        heading = "slip.newAccount";
        lead = "slip.created";
    }

    /** Takes what the slip of a staff member's new temporary password shows. */
    public void show(String staffName, Credentials issued) {
        name = staffName;
        credentials = issued;
    }

    /** A slip that is asked for by its address is not there: leads to the list. */
    public void leaveIfEmpty() {
        leaveIfEmptyFor(Address.LIST);
    }

    /** The same, to another list. */
    public void leaveIfEmptyFor(String list) {
        if (!isPresent()) {
            next.redirect(list);
        }
    }

    /** Whether there is a slip in this answer. */
    public boolean isPresent() {
        return credentials != null;
    }

    /** Whether it is the slip of a customer who was just enrolled. */
    public boolean isEnrolled() {
        return !addAnotherAddress.isEmpty();
    }

    /** What happened, the key of a sentence. */
    public String getHeading() {
        return heading;
    }

    /** What became of the account, the key of a sentence. */
    public String getLead() {
        return lead;
    }

    /** The customer's name, for the page; it is not on the slip. */
    public String getName() {
        return name;
    }

    public String getUsername() {
        return credentials.username();
    }

    public String getTemporaryPassword() {
        return credentials.temporaryPassword();
    }

    /** The last day on which the password works, in words. */
    public String getWorksUntil() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                .format(LocalDate.ofInstant(credentials.expiresAt(), ClockProducer.ILLINOIS));
    }

    /** The form for the next customer, with the same institution and enrollment date. */
    public String getAddAnotherAddress() {
        return addAnotherAddress;
    }

    public String getCustomerAddress() {
        return Address.customer(enrollmentId);
    }

    /** Where staff go on after the customer: the next one to add, or the list. */
    public String getReturnAddress() {
        return isEnrolled() ? addAnotherAddress : Address.LIST;
    }

    public String getListAddress() {
        return Address.LIST;
    }
}
