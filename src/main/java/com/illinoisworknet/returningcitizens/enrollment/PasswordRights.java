package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Whose password may be reset by whom: connecting a customer to an account gives nobody its password. */
@RequestScoped
class PasswordRights {
    @Inject
    Scope scope;

    boolean mayIssue(Enrollment enrollment, AccountIdentity account) {
        StaffProfile staff = scope.profile();
        if (!enrollment.live()) {
            return false;
        }
        return Role.PARTNER_STAFF.equals(staff.role())
                ? enrollment.isAssigned(staff.accountId()) && !needsReason(account)
                : staff.serves(enrollment.institutionId());
    }

    boolean needsReason(AccountIdentity account) {
        return !account.history().createdHereAndNeverUsed();
    }
}
