package com.illinoisworknet.returningcitizens.web.customers;

import com.illinoisworknet.returningcitizens.enrollment.CustomerListEntry;
import com.illinoisworknet.returningcitizens.enrollment.CustomerStatus;
import com.illinoisworknet.returningcitizens.enrollment.ListedAccountState;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.Moments;
import com.illinoisworknet.returningcitizens.web.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** What people read in a row of the customer list. */
@Named
@RequestScoped
public class ListedWordsBacking {
    /** A release within so many days is the next work. */
    private static final int SOON = 30;

    private static final Map<ListedAccountState, String> SHAPES = Map.of(
            ListedAccountState.NO_PASSWORD, "unused",
            ListedAccountState.TEMPORARY_PASSWORD_NOT_USED, "unused",
            ListedAccountState.ACTIVE, "",
            ListedAccountState.LOCKED, "stopped",
            ListedAccountState.TEMPORARY_PASSWORD_EXPIRED, "stopped",
            ListedAccountState.CLOSED, "stopped");

    @Inject
    StatusWords status;

    @Inject
    Moments moments;

    @Inject
    Texts texts;

    public String enrolledOn(CustomerListEntry customer) {
        return UsDate.format(customer.stay().enrolledOn());
    }

    public String msrDate(CustomerListEntry customer) {
        return UsDate.format(customer.release().date());
    }

    /** How long until the release, or since. */
    public String days(CustomerListEntry customer) {
        long days = customer.release().days();
        return days < 0
                ? texts.sentence("customerList.daysAgo", List.of(-days))
                : texts.sentence("customerList.inDays", List.of(days));
    }

    /** Whether the release is the next work. */
    public boolean soon(CustomerListEntry customer) {
        boolean live = customer.stay().ended().status() == CustomerStatus.ENROLLED;
        return live && customer.release().days() <= SOON;
    }

    /** How the enrollment stands, with the reason why it ended. */
    public String status(CustomerListEntry customer) {
        CustomerListEntry.Ended ended = customer.stay().ended();
        String word = texts.bundle().getString("CustomerStatus." + ended.status());
        return ended.reason().isEmpty() ? word : word + ": " + status.reason(ended.reason());
    }

    /** The shape of how the account stands, as the state tag names it. */
    public String shape(CustomerListEntry customer) {
        return SHAPES.get(customer.who().account());
    }

    /** How the account stands. */
    public String account(CustomerListEntry customer) {
        return texts.bundle().getString("ListedAccountState." + customer.who().account());
    }

    /** The first offense, and how many more. */
    public String offenses(CustomerListEntry customer) {
        List<String> offenses = customer.work().offenses();
        if (offenses.isEmpty()) {
            return "";
        }
        return offenses.size() == 1
                ? offenses.get(0)
                : texts.sentence("customerList.andMore", List.of(offenses.get(0), offenses.size() - 1));
    }

    public String staff(CustomerListEntry customer) {
        return String.join(", ", customer.work().staff());
    }

    public String lastChange(CustomerListEntry customer) {
        return moments.dateAndTime(customer.stay().changedAt());
    }
}
