package com.illinoisworknet.returningcitizens.it;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;

/** Says who is signed in, thread by thread, in place of a browser's session. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SignedInAccount extends CurrentAccount {
    private static final ThreadLocal<Long> ACCOUNT = new ThreadLocal<>();

    /** From now on this account is signed in, in this thread. */
    public void is(long accountId) {
        ACCOUNT.set(accountId);
    }

    /** From now on nobody is signed in, in this thread. */
    public void isNobody() {
        ACCOUNT.remove();
    }

    @Override
    public Optional<Long> id() {
        return Optional.ofNullable(ACCOUNT.get());
    }

    @Override
    public long requiredId() {
        return id().orElseThrow();
    }

    @Override
    public String displayName() {
        return "";
    }
}
