package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.CurrentAccount;
import com.illinoisworknet.returningcitizens.shared.BusinessException;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Removes the second factor of staff who lost it and their recovery codes. A deed of its own: a new temporary password
 * does not remove it, else whoever resets passwords could be anybody.
 */
@Stateless
@RolesAllowed(Role.STATE_ADMINISTRATOR)
public class SecondFactorRemovalService {
    @Inject
    SecondFactorRepository factors;

    @Inject
    CurrentAccount current;

    @Inject
    Event<DomainEvent> events;

    /**
     * Removes the second factor of another account; fires {@link SecondFactorRemoved}.
     *
     * @throws BusinessException {@code lostFactor.reasonMissing}; {@code secondFactor.own} for the own account; {@code
     *     secondFactor.none} if there is none
     */
    public void remove(long accountId, LostFactorReason reason) {
        if (reason == LostFactorReason.NOT_GIVEN) {
            throw new BusinessException("lostFactor.reasonMissing");
        }
        if (accountId == current.requiredId()) {
            throw new BusinessException("secondFactor.own");
        }
        factors.remove(factors.locked(accountId).orElseThrow(() -> new BusinessException("secondFactor.none")));
        events.fire(new SecondFactorRemoved(accountId, reason.name()));
    }
}
