package com.illinoisworknet.returningcitizens.staff;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Keeps staff accounts shut that nobody used for long, until a temporary password is issued for them.
 *
 * <p>Open to every caller, since sign-in asks it before there is a caller with a role; it tells nothing but whether an
 * account opens.
 */
@Stateless
@PermitAll
public class UnusedAccountService {
    @Inject
    StaffListRepository staff;

    @Inject
    UnusedAccounts unused;

    @Inject
    Event<UnusedAccountRefused> refused;

    /** Whether the account opens to its password; if not, the trail is told. No customer's is ever shut. */
    public boolean opens(long accountId) {
        boolean shut = staff.find(accountId).filter(unused::include).isPresent();
        if (shut) {
            refused.fire(new UnusedAccountRefused(accountId));
        }
        return !shut;
    }
}
