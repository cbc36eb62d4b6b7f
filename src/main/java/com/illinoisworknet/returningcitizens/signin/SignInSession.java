package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Signs somebody in and out in this browser. */
@RequestScoped
public class SignInSession {
    @Inject
    SecurityContext security;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentAccount account;

    @Inject
    CurrentSignIn current;

    @Inject
    SignInThrottleService throttle;

    @Inject
    HandOverService handOvers;

    @Inject
    Event<SignedOut> signedOut;

    /**
     * Signs in. Whoever was signed in before is signed out first, else their roles would stay.
     *
     * @return whether username and password were right
     */
    public boolean begin(String username, String password, HttpServletResponse response) {
        leave();
        AuthenticationParameters typed = AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(username, password))
                .newAuthentication(true);
        boolean signedIn = security.authenticate(request, response, typed) == AuthenticationStatus.SUCCESS;
        current.renew();
        return signedIn;
    }

    /** Whether tries for this username from this address are refused unread for a while. */
    public boolean throttled(String username) {
        return throttle.throttled(new SignInTry(username, request.getRemoteAddr()));
    }

    /** Signs out and forgets everything that the session held; the trail is written in the same transaction. */
    @Transactional
    public void end() {
        account.id().ifPresent(id -> signedOut.fire(new SignedOut(id)));
        leave();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /**
     * Hands the browser over to a customer: signs out, in one transaction with the ticket for coming back.
     *
     * @param returnAddress where staff go on afterwards
     */
    @Transactional
    public UUID handOver(String returnAddress) {
        UUID ticket = handOvers.begin(returnAddress);
        end();
        return ticket;
    }

    private void leave() {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException("The container refused to sign out.", e);
        }
    }
}
