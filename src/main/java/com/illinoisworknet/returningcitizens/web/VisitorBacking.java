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

    /** Whether nothing opens but giving the code of the second factor. */
    public boolean isMustGiveSecondFactor() {
        return security.isCallerInRole(Role.MUST_GIVE_SECOND_FACTOR);
    }

    /** Whether nothing opens but setting up the second factor. */
    public boolean isMustSetUpSecondFactor() {
        return security.isCallerInRole(Role.MUST_SET_UP_SECOND_FACTOR);
    }

    /** Whether a step of the sign-in is still to be taken, before which nothing else opens. */
    public boolean isUnderWay() {
        return isMustChoosePassword() || isMustGiveSecondFactor() || isMustSetUpSecondFactor();
    }

    /** The address of their first page; before sign-in the bare one, which leads on by role. */
    public String getHome() {
        if (!isSignedIn()) {
            return "/";
        }
        if (isUnderWay()) {
            return step();
        }
        return security.isCallerInRole(Role.CUSTOMER) ? "/my-page" : "/my-dashboard";
    }

    private String step() {
        if (isMustChoosePassword()) {
            return "/choose-password";
        }
        return isMustGiveSecondFactor() ? "/second-factor-code" : "/second-factor";
    }
}
