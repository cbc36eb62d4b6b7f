package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.account.OwnPasswordService;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.Role;
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
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
    SecondFactorCheckService codes;

    @Inject
    PasswordChangeService changes;

    @Inject
    OwnPasswordService passwords;

    @Inject
    HandOverService handOvers;

    @Inject
    ClientAddress address;

    @Inject
    Clock clock;

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

    /** Goes on after a step that the sign-in asked for: with the role that comes next. */
    public void goOn(HttpServletResponse response) {
        if (security.isCallerInRole(Role.MUST_GIVE_SECOND_FACTOR)) {
            throw new IllegalStateException("The second factor was not given.");
        }
        again(response);
    }

    /** Takes the code of the second factor; if it is right, the sign-in goes on. */
    public CodeOutcome giveCode(String typed, HttpServletResponse response) {
        CodeOutcome outcome = codes.give(typed);
        if (outcome == CodeOutcome.RIGHT) {
            again(response);
        }
        return outcome;
    }

    /** Changes the own password; {@link #goOn} keeps this session, all others of the account end. */
    public Optional<Problem> changePassword(String currentPassword, String newPassword) {
        return changes.change(currentPassword, newPassword);
    }

    /** Whether the password of the account was replaced since this session began, or its holder ended it elsewhere. */
    public boolean overtaken() {
        return account.principal().isPresent()
                && !passwords.stands(current.mark().since());
    }

    /** Whether it is longer than this since who is signed in gave a password or a code. */
    public boolean isOlderThan(Duration longest) {
        return account.id().isPresent() && current.mark().isOlderThan(longest, clock.instant());
    }

    /** Ends all other sessions of the account; this one goes on. */
    public void endOthers(HttpServletResponse response) {
        passwords.endOtherSessions();
        again(response);
    }

    /** Whether tries for this username from this address are refused unread for a while. */
    public boolean throttled(String username) {
        return throttle.throttled(new SignInTry(username, address.get()));
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

    private void again(HttpServletResponse response) {
        StepTaken step = new StepTaken(account.principal().orElseThrow());
        leave();
        security.authenticate(
                request,
                response,
                AuthenticationParameters.withParams().credential(step).newAuthentication(true));
        current.renew();
    }

    private void leave() {
        try {
            request.logout();
        } catch (ServletException e) {
            throw new IllegalStateException("The container refused to sign out.", e);
        }
    }
}
