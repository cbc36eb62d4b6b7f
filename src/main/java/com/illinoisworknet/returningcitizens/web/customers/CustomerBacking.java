package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.Choices;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** A customer's page, to look at. */
@Named
@RequestScoped
public class CustomerBacking {
    @Inject
    CustomerService customers;

    @Inject
    ReferenceService reference;

    @Inject
    AccountService accounts;

    private long enrollmentId;
    private Customer customer;

    /** Reads the customer that the address names; one that is not theirs is not found. */
    public void load() {
        customer = customers.find(enrollmentId);
    }

    public long getEnrollmentId() {
        return enrollmentId;
    }

    public void setEnrollmentId(long enrollmentId) {
        this.enrollmentId = enrollmentId;
    }

    public String getName() {
        return customer.account().name().full();
    }

    public String getUsername() {
        return customer.account().username();
    }

    public String getIdocNumber() {
        return customer.stay().idocNumber();
    }

    public String getBirthDate() {
        return customer.account()
                .birthDate()
                .map(BirthDate::value)
                .map(UsDate::format)
                .orElse("");
    }

    /** The last four digits behind dots; empty if none is on file. */
    public String getMaskedSsn() {
        return customer.maskedSsn();
    }

    public String getInstitution() {
        return label(reference.institutions(), Long.toString(customer.stay().institutionId()));
    }

    public String getEnrolledOn() {
        return UsDate.format(customer.stay().enrolledOn());
    }

    /** The exit date; empty while enrolled. */
    public String getExitedOn() {
        return customer.stay().exitedOn().map(UsDate::format).orElse("");
    }

    public String getMsrDate() {
        return UsDate.format(customer.stay().msrDate());
    }

    public String getMsrCounty() {
        return label(reference.msrCounties(), customer.stay().msrCountyCode());
    }

    public List<String> getCommitmentCounties() {
        return labels(reference.counties(), customer.stay().commitmentCounties());
    }

    public List<String> getOffenses() {
        return labels(
                reference.offenses(),
                customer.stay().offenseIds().stream().map(String::valueOf).toList());
    }

    public List<String> getStaff() {
        return accounts.names(customer.stay().staff());
    }

    /** How the account stands, the end of a key of the text bundle. */
    public String getState() {
        return customer.state().name();
    }

    public boolean isMayIssuePassword() {
        return customer.passwordRight().mayIssue();
    }

    /** The name that staff reported, if it is another than the account's; empty if not. */
    public String getReportedName() {
        return customer.stay()
                .reportedName()
                .map(PersonName::full)
                .filter(name -> !name.equals(getName()))
                .orElse("");
    }

    /** The birth date that staff reported, if it is another than the account's; empty if not. */
    public String getReportedBirthDate() {
        return customer.stay()
                .reportedBirthDate()
                .map(UsDate::format)
                .filter(date -> !date.equals(getBirthDate()))
                .orElse("");
    }

    private static List<String> labels(Choices choices, Collection<String> codes) {
        return codes.stream().map(code -> label(choices, code)).sorted().toList();
    }

    private static String label(Choices choices, String code) {
        return choices.find(code).map(Choice::label).orElse(code);
    }
}
