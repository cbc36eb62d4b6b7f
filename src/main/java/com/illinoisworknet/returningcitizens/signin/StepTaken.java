package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.AccountPrincipal;
import jakarta.security.enterprise.credential.Credential;

/**
 * Stands for a sign-in that goes on: the password was right before, and a step was taken since (a code given, a
 * password chosen). Only this package can make one.
 */
public final class StepTaken implements Credential {
    private final AccountPrincipal caller;

    StepTaken(AccountPrincipal caller) {
        this.caller = caller;
    }

    AccountPrincipal caller() {
        return caller;
    }

    @Override
    public boolean isCleared() {
        return false;
    }

    @Override
    public void clear() {
        // holds no secret
    }
}
