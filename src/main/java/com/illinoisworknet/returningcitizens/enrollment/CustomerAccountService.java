package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountProvisioningService;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.account.Credentials;
import com.illinoisworknet.returningcitizens.account.PreparedPassword;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.NotFoundException;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.signin.SignInUnlockService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** What staff do to a customer's account: first the scope, then the account. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class CustomerAccountService {
    @Inject
    Scope scope;

    @Inject
    PasswordRights rights;

    @Inject
    AccountService accounts;

    @Inject
    AccountProvisioningService provisioning;

    @Inject
    OpenedCustomer opened;

    @Inject
    SignInUnlockService signIn;

    @Inject
    Event<TemporaryPasswordGiven> given;

    @Inject
    Event<SignInUnlocked> unlocked;

    /**
     * Lets a customer who mistyped the password too often try again at once.
     *
     * @throws NotFoundException if the customer is not theirs, or they may not
     */
    public void unlock(long enrollmentId) {
        Enrollment enrollment = opened.openedFor(CustomerDeed.UNLOCK, enrollmentId);
        AccountIdentity account = accounts.find(enrollment.accountId()).orElseThrow();
        signIn.forgetFailures(account.username());
        unlocked.fire(new SignInUnlocked(enrollmentId, account.id()));
    }

    /**
     * Issues a temporary password, which voids the one before. Of an account that this program created and that its
     * holder never signed in to: assigned staff may. Of any other: a supervisor or administrator, with a reason, and
     * the holder is told at the next sign-in.
     *
     * @param reason why; may be {@link PasswordReason#NOT_GIVEN} only for an account never signed in to
     * @throws NotFoundException if the customer is not theirs, or they may not
     * @throws BusinessException {@code temporaryPassword.reasonMissing}
     */
    public Credentials issueTemporaryPassword(long enrollmentId, PasswordReason reason) {
        PreparedPassword password = provisioning.prepare();
        Enrollment enrollment = opened.visible(enrollmentId, "issue a temporary password");
        AccountIdentity account = accounts.find(enrollment.accountId()).orElseThrow();
        scope.require(rights.mayIssue(enrollment, account), "issue a temporary password");
        if (rights.needsReason(account) && reason == PasswordReason.NOT_GIVEN) {
            throw new BusinessException("temporaryPassword.reasonMissing");
        }
        given.fire(new TemporaryPasswordGiven(enrollmentId, account.id(), reason.name()));
        return accounts.issueTemporaryPassword(account.id(), password);
    }
}
