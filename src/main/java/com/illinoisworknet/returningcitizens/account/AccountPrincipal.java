package com.illinoisworknet.returningcitizens.account;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.Instant;

/** Who is signed in, as the container carries them; its name is the username. */
public class AccountPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final SignInAccount account;

    /** The caller that an account stands for. */
    public AccountPrincipal(SignInAccount account) {
        super(account.username());
        this.account = account;
    }

    /** Id of the account. */
    public long accountId() {
        return account.accountId();
    }

    /** The whole name. */
    public String displayName() {
        return account.displayName();
    }

    /** Since when the password that was typed is the account's. */
    Instant passwordSince() {
        return account.passwordSince();
    }
}
