package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.AccountState;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.trail.CustomerTimeLineBacking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** A customer's page, to look at. */
@Named
@RequestScoped
public class CustomerBacking {
    /** A release within so many days is the next work. */
    private static final int SOON = 30;

    private static final Map<AccountState, String> SHAPES = Map.of(
            AccountState.ACTIVE, "active",
            AccountState.TEMPORARY_PASSWORD_NOT_USED, "unused",
            AccountState.TEMPORARY_PASSWORD_EXPIRED, "stopped",
            AccountState.CLOSED, "stopped",
            AccountState.REPLACED, "stopped",
            AccountState.NO_PASSWORD, "unused");

    @Inject
    CustomerService customers;

    @Inject
    ListNames names;

    @Inject
    AccountService accounts;

    @Inject
    AskedAddress asked;

    @Inject
    CustomerTimeLineBacking timeLine;

    @Inject
    StatusWords status;

    @Inject
    Clock clock;

    private Customer customer;

    /** Reads the customer that the address names; one that is not theirs is not found. */
    public void load() {
        customer = customers.find(asked.enrollment());
        timeLine.load(asked.enrollment());
    }

    public String getName() {
        return customer.account().name().full();
    }

    /** Last name first, as lists have it. */
    public String getLastFirst() {
        return customer.account().name().lastFirst();
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
        return names.institution(customer.stay().institutionId());
    }

    public String getEnrolledOn() {
        return UsDate.format(customer.stay().enrolledOn());
    }

    /** How the enrollment stands, in words. */
    public String getStatus() {
        return status.of(customer.stay());
    }

    public String getMsrDate() {
        return UsDate.format(customer.stay().msrDate());
    }

    /** Days until the release. */
    public long getDaysToRelease() {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), customer.stay().msrDate());
    }

    /** Whether the release is the next work. */
    public boolean isReleasedSoon() {
        return customer.stay().live() && getDaysToRelease() >= 0 && getDaysToRelease() <= SOON;
    }

    /** Where the release will be served; empty if not known. */
    public String getMsrCounty() {
        return names.county(customer.stay().msrCountyCode());
    }

    public String getCommitmentCounties() {
        return names.counties(customer.stay().commitmentCounties());
    }

    public List<String> getOffenses() {
        return names.offenses(customer.stay().offenseIds());
    }

    /** Who works with the customer. */
    public String getStaff() {
        return String.join(", ", accounts.names(customer.stay().staff()));
    }

    /** How the account stands, the end of a key of the text bundle. */
    public String getState() {
        return customer.state().name();
    }

    /** The shape of how the account stands, as the state tag names it. */
    public String getStateShape() {
        return SHAPES.get(customer.state());
    }

    /** The day since when there is the account. */
    public String getAccountSince() {
        return UsDate.format(LocalDate.ofInstant(customer.account().history().createdAt(), clock.getZone()));
    }

    /** Whether the enrollment was connected to an account that existed. */
    public boolean isConnected() {
        return customer.stay().connected();
    }

    public boolean isMayIssuePassword() {
        return customer.passwordRight().mayIssue();
    }

    /** The address of this page with the whole time line. */
    public String getEverythingAddress() {
        return Address.customer(customer.stay().enrollmentId()) + "&everything=true";
    }

    public String getPasswordAddress() {
        return Address.temporaryPassword(customer.stay().enrollmentId());
    }

    public String getRevealAddress() {
        return Address.revealSsn(customer.stay().enrollmentId());
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
}
