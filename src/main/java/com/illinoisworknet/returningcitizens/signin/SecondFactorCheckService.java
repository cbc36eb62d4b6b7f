package com.illinoisworknet.returningcitizens.signin;

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

    /** Takes a code of the app, or a recovery code. */
    public CodeOutcome give(String typed) {
        return codes.take(account.requiredId(), typed);
    }
}
