package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.Transactional;
import java.util.stream.Stream;

/**
 * The notice that staff confirm once per session before they see any page of it (NIST SP 800-53 Rev. 5, AC-8). The
 * session remembers whose confirmation it was, so that it never counts for somebody else.
 */
@RequestScoped
public class ConfidentialityNotice {
    private static final String CONFIRMED_BY = ConfidentialityNotice.class.getName() + ".confirmedBy";

    @Inject
    HttpServletRequest request;

    @Inject
    SecurityContext security;

    @Inject
    CurrentAccount account;

    @Inject
    Event<ConfidentialityConfirmed> confirmed;

    /** Whether the caller is staff and has not confirmed it in this session. */
    public boolean owed() {
        return staff() && !confirmedByCaller();
    }

    /** The caller confirms it; the trail is written in the same transaction. */
    @Transactional
    public void confirm() {
        long accountId = account.requiredId();
        confirmed.fire(new ConfidentialityConfirmed(accountId));
        request.getSession().setAttribute(CONFIRMED_BY, accountId);
    }

    private boolean staff() {
        return Stream.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR)
                .anyMatch(security::isCallerInRole);
    }

    private boolean confirmedByCaller() {
        HttpSession session = request.getSession(false);
        Long caller = account.requiredId();
        return session != null && caller.equals(session.getAttribute(CONFIRMED_BY));
    }
}
