package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountIdentityService;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** One customer, for staff who may see them, and for themselves. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CustomerService {
    @Inject
    EnrollmentRepository enrollments;

    @Inject
    OpenedCustomer opened;

    @Inject
    PasswordRights rights;

    @Inject
    AccountService accounts;

    @Inject
    AccountIdentityService identities;

    @Inject
    CurrentAccount current;

    @Inject
    Event<CustomerViewed> viewed;

    /**
     * The customer with this enrollment; the look is recorded.
     *
     * @throws NotFoundException if there is none that the staff member may see
     */
    public Customer find(long enrollmentId) {
        Enrollment enrollment = opened.visible(enrollmentId);
        viewed.fire(new CustomerViewed(enrollmentId, enrollment.accountId(), enrollment.institutionId()));
        return customer(enrollment);
    }

    /** The live enrollment of the customer who is signed in, if there is one. */
    @RolesAllowed(Role.CUSTOMER)
    public Optional<Customer.Stay> own() {
        return enrollments.ofAccounts(List.of(current.requiredId())).stream()
                .filter(Enrollment::live)
                .map(this::stay)
                .findFirst();
    }

    /**
     * By what the trail knows a customer; no look is recorded.
     *
     * @throws NotFoundException if there is none that the staff member may see
     */
    public CustomerKeys keys(long enrollmentId) {
        Enrollment found = opened.visible(enrollmentId, "see what happened to a customer");
        return new CustomerKeys(enrollmentId, found.accountId(), found.intakeKey());
    }

    private Customer customer(Enrollment enrollment) {
        AccountIdentity account = accounts.find(enrollment.accountId()).orElseThrow();
        return new Customer(
                account,
                identities.maskedSsn(account.id()),
                accounts.state(account.id()),
                stay(enrollment),
                new Customer.PasswordRight(rights.mayIssue(enrollment, account), rights.needsReason(account)));
    }

    private Customer.Stay stay(Enrollment enrollment) {
        return new Customer.Stay(enrollment, enrollments.reported(enrollment.id()));
    }
}
