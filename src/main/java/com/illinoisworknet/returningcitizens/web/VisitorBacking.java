package com.illinoisworknet.returningcitizens.web;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.util.stream.Stream;

/** Who looks at the page, for the frame round every page. */
@Named
@RequestScoped
public class VisitorBacking {
    @Inject
    CurrentAccount account;

    @Inject
    SecurityContext security;

    public boolean isSignedIn() {
        return account.id().isPresent();
    }

    public String getDisplayName() {
        return account.displayName();
    }

    /** Whether they work with customers: add them, see the list. */
    public boolean isStaff() {
        return Stream.of(Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR)
                .anyMatch(security::isCallerInRole);
    }

    /** Whether they release stopped searches. */
    public boolean isSupervisor() {
        return security.isCallerInRole(Role.PARTNER_SUPERVISOR) || security.isCallerInRole(Role.STATE_ADMINISTRATOR);
    }

    /** Whether they administer the program for the state. */
    public boolean isAdministrator() {
        return security.isCallerInRole(Role.STATE_ADMINISTRATOR);
    }

    /** Whether nothing opens but choosing a password. */
    public boolean isMustChoosePassword() {
        return security.isCallerInRole(Role.MUST_CHOOSE_PASSWORD);
    }

    /** The address of their first page; before sign-in the bare one, which leads on by role. */
    public String getHome() {
        if (!isSignedIn()) {
            return "/";
        }
        if (isMustChoosePassword()) {
            return "/choose-password";
        }
        return security.isCallerInRole(Role.CUSTOMER) ? "/my-page" : "/my-dashboard";
    }
}
