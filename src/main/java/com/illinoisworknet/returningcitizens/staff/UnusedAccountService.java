package com.illinoisworknet.returningcitizens.staff;

import com.illinoisworknet.returningcitizens.shared.RefusalEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Keeps staff accounts shut that are deactivated, or that nobody used for long, until a temporary password is issued for
 * them.
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
    Event<RefusalEvent> refusals;

    /** Whether the account opens to its password; if not, the trail is told. No customer's is ever shut. */
    public boolean opens(long accountId) {
        Optional<RefusalEvent> refusal = staff.find(accountId).flatMap(this::refusal);
        refusal.ifPresent(refusals::fire);
        return refusal.isEmpty();
    }

    private Optional<RefusalEvent> refusal(StaffListRow account) {
        if (!account.isActive()) {
            return Optional.of(new DeactivatedAccountRefused(account.accountId()));
        }
        return unused.include(account) ? Optional.of(new UnusedAccountRefused(account.accountId())) : Optional.empty();
    }
}
