package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.OwnPasswordService;
import com.illinoisworknet.returningcitizens.shared.Problem;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Changes the own password; wrong current passwords are counted together with failed sign-ins. */
@Stateless
@RolesAllowed({Role.CUSTOMER, Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR, Role.AUDITOR})
public class PasswordChangeService {
    @Inject
    OwnPasswordService passwords;

    @Inject
    CurrentPassword current;

    @Resource
    SessionContext context;

    /**
     * Takes a new password in place of the own one. All other sessions of the account end with it.
     *
     * @return as {@link OwnPasswordService#change}; and {@code password.currentThrottled}, field {@code
     *     currentPassword}
     */
    public Optional<Problem> change(String currentPassword, String newPassword) {
        return current.asked(
                context.getCallerPrincipal().getName(), () -> passwords.change(currentPassword, newPassword));
    }
}
