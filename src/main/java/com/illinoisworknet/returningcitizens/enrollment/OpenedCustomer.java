package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Opens an enrollment for a deed: the scope first, then the right to do it. */
@RequestScoped
class OpenedCustomer {
    @Inject
    EnrollmentRepository enrollments;

    @Inject
    Scope scope;

    @Inject
    CustomerRights rights;

    @Inject
    AccountService accounts;

    /** @throws NotFoundException if there is none that the staff member may see */
    Enrollment visible(long enrollmentId) {
        return visible(enrollmentId, "see a customer");
    }

    /**
     * @param deed what was wanted, for the trail of refusals
     * @throws NotFoundException if there is none that the staff member may see
     */
    Enrollment visible(long enrollmentId, String deed) {
        return enrollments.find(enrollmentId).filter(scope::covers).orElseThrow(() -> scope.refusal(deed));
    }

    /** @throws NotFoundException if there is none to which the staff member may do this */
    Enrollment openedFor(CustomerDeed deed, long enrollmentId) {
        Enrollment enrollment = visible(enrollmentId, deed.name());
        scope.require(may(deed, enrollment), deed.name());
        return enrollment;
    }

    /**
     * The same, which nobody else changes until the transaction ends. The account is held first, as everywhere: else two
     * who change account and enrollment would wait for each other.
     *
     * @throws NotFoundException if there is none to which the staff member may do this
     */
    Enrollment lockedFor(CustomerDeed deed, long enrollmentId) {
        Enrollment enrollment = openedFor(deed, enrollmentId);
        accounts.hold(enrollment.accountId());
        enrollments.lock(enrollment);
        scope.require(may(deed, enrollment), deed.name());
        return enrollment;
    }

    /**
     * The same for those who may not write the enrollment: it is not moved to another institution until the transaction
     * ends.
     *
     * @throws NotFoundException if there is none to which the staff member may do this
     */
    Enrollment heldFor(CustomerDeed deed, long enrollmentId) {
        Enrollment enrollment = openedFor(deed, enrollmentId);
        accounts.hold(enrollment.accountId());
        enrollments.readAgain(enrollment);
        scope.require(may(deed, enrollment), deed.name());
        return enrollment;
    }

    boolean may(CustomerDeed deed, Enrollment enrollment) {
        return rights.may(deed, enrollment, account(enrollment));
    }

    boolean isOffered(CustomerDeed deed, Enrollment enrollment) {
        return rights.applies(deed, enrollment) && may(deed, enrollment);
    }

    private AccountIdentity account(Enrollment enrollment) {
        return accounts.find(enrollment.accountId()).orElseThrow();
    }
}
