package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;

/** The sign-in under which a request is made. Its mark lives and ends with the session. */
@ApplicationScoped
public class CurrentSignIn {
    private static final String MARK = SignInMark.class.getName();

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentAccount account;

    @Inject
    Clock clock;

    /** The mark of whoever is signed in now, or of nobody. */
    public SignInMark mark() {
        return account.id().map(this::kept).orElseGet(() -> SignInMark.ofNobody(clock.instant()));
    }

    /** Begins a new mark for whoever has just signed in: what was open before acts no more. */
    void renew() {
        account.id().ifPresent(this::begin);
    }

    private SignInMark kept(long accountId) {
        HttpSession session = request.getSession();
        return session.getAttribute(MARK) instanceof SignInMark mark && mark.accountId() == accountId
                ? mark
                : begin(accountId);
    }

    private SignInMark begin(long accountId) {
        SignInMark mark = SignInMark.of(accountId, clock.instant());
        request.getSession().setAttribute(MARK, mark);
        return mark;
    }
}
