package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.AccountAuthenticationService;
import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Asks for the second factor, after the password was right and before anything opens. */
@Stateless
@RolesAllowed(Role.MUST_GIVE_SECOND_FACTOR)
public class SecondFactorCheckService {
    @Inject
    CurrentAccount account;

    @Inject
    SecondFactorCode codes;

    @Inject
    AccountAuthenticationService authentication;

    /** Takes a code of the app, or a recovery code; the right one is a sign-in. */
    public CodeOutcome give(String typed) {
        CodeOutcome outcome = codes.take(account.requiredId(), typed);
        if (outcome == CodeOutcome.RIGHT) {
            authentication.signedIn(account.requiredId());
        }
        return outcome;
    }
}
