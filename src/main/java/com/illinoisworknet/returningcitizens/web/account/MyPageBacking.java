package com.illinoisworknet.returningcitizens.web.account;

import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.OwnPasswordService;
import com.illinoisworknet.returningcitizens.enrollment.Customer;
import com.illinoisworknet.returningcitizens.enrollment.CustomerService;
import com.illinoisworknet.returningcitizens.reference.Choice;
import com.illinoisworknet.returningcitizens.reference.ReferenceService;
import com.illinoisworknet.returningcitizens.shared.UsDate;
import com.illinoisworknet.returningcitizens.web.Moments;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A customer's own page: program, parent institution, their staff. */
@Named
@RequestScoped
public class MyPageBacking {
    @Inject
    CustomerService customers;

    @Inject
    ReferenceService reference;

    @Inject
    AccountService accounts;

    @Inject
    OwnPasswordService passwords;

    @Inject
    Moments moments;

    private boolean enrolled;
    private String institution = "";
    private String enrolledOn = "";
    private List<String> staff = List.of();

    @PostConstruct
    void load() {
        customers.own().ifPresent(this::show);
    }

    private void show(Customer.Stay stay) {
        enrolled = true;
        enrolledOn = UsDate.format(stay.enrolledOn());
        staff = accounts.names(stay.staff());
        institution = reference
                .institutions()
                .find(Long.toString(stay.institutionId()))
                .map(Choice::label)
                .orElse("");
    }

    public boolean isEnrolled() {
        return enrolled;
    }

    public String getInstitution() {
        return institution;
    }

    public String getEnrolledOn() {
        return enrolledOn;
    }

    public List<String> getStaff() {
        return staff;
    }

    /** The day somebody else issued a temporary password for this account; empty if there is nothing to tell. */
    public String getPasswordNotice() {
        return passwords
                .noticeOfTemporaryPassword()
                .map(moment -> UsDate.format(moments.day(moment)))
                .orElse("");
    }

    /** The notice was read. */
    public void noticeRead() {
        passwords.noticeRead();
    }
}
