package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.SignInAccount;
import com.illinoisworknet.returningcitizens.shared.Role;
import com.illinoisworknet.returningcitizens.staff.StaffDirectoryService;
import com.illinoisworknet.returningcitizens.staff.StaffProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * The one role of somebody whose password was right: that of the account, or before it one for each step that is still
 * to be taken. The second factor comes first, so that a temporary password alone cannot even choose another.
 */
@ApplicationScoped
class CallerRole {
    @Inject
    StaffDirectoryService staff;

    @Inject
    SecondFactorRepository factors;

    @Inject
    SecondFactorSettings settings;

    /** The role before the code was given, if there is a second factor. */
    String afterPassword(SignInAccount account) {
        return owesCode(account) ? Role.MUST_GIVE_SECOND_FACTOR : afterCode(account);
    }

    /** Whether a code is asked for after the password. */
    boolean owesCode(SignInAccount account) {
        return factors.inUse(account.accountId());
    }

    /** The role once the code was given, or where there is no second factor. */
    String afterCode(SignInAccount account) {
        if (account.mustChoosePassword()) {
            return Role.MUST_CHOOSE_PASSWORD;
        }
        String role = staff.find(account.accountId()).map(StaffProfile::role).orElse(Role.CUSTOMER);
        boolean missing = settings.requires(role) && !factors.inUse(account.accountId());
        return missing ? Role.MUST_SET_UP_SECOND_FACTOR : role;
    }
}
