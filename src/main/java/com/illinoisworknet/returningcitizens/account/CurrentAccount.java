package com.illinoisworknet.returningcitizens.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;

/** The account that is signed in. Asks the container each time and keeps nothing, so one serves all. */
@ApplicationScoped
public class CurrentAccount {
    @Inject
    SecurityContext security;

    /** Its id, if somebody is signed in. */
    public Optional<Long> id() {
        return principal().map(AccountPrincipal::accountId);
    }

    /**
     * Its id, where nobody gets without having signed in.
     *
     * @throws IllegalStateException if nobody is signed in
     */
    public long requiredId() {
        return id().orElseThrow(() -> new IllegalStateException("Nobody is signed in."));
    }

    /** The whole name, or "" if nobody is signed in. */
    public String displayName() {
        return principal().map(AccountPrincipal::displayName).orElse("");
    }

    /** Who is signed in, as the container carries them. */
    public Optional<AccountPrincipal> principal() {
        return security.getPrincipalsByType(AccountPrincipal.class).stream().findFirst();
    }
}
