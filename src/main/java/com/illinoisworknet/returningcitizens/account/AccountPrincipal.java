package com.illinoisworknet.returningcitizens.account;

import jakarta.security.enterprise.CallerPrincipal;

/** Who is signed in, as the container carries them; its name is the username. */
public class AccountPrincipal extends CallerPrincipal {
    private static final long serialVersionUID = 1L;

    private final long accountId;
    private final String displayName;

    /** The caller that an account stands for. */
    public AccountPrincipal(SignInAccount account) {
        super(account.username());
        this.accountId = account.accountId();
        this.displayName = account.displayName();
    }

    /** Id of the account. */
    public long accountId() {
        return accountId;
    }

    /** The whole name. */
    public String displayName() {
        return displayName;
    }
}
