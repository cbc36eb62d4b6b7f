package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Takes the brake off for one username. Knows no institutions: whoever calls has asked first whether they may. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class SignInUnlockService {
    @Inject
    SignInFailureRepository failures;

    /**
     * Forgets the failed tries with a username, from every address, so that its holder can try again at once.
     *
     * @return how many there were
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public int forgetFailures(String username) {
        return failures.forgetAll(new SignInTry(username, "").usernameKey());
    }
}
