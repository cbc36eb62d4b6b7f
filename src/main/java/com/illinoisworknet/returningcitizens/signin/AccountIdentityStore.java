package com.illinoisworknet.returningcitizens.signin;

import com.illinoisworknet.returningcitizens.account.AccountAuthenticationService;
import com.illinoisworknet.returningcitizens.account.AccountPrincipal;
import com.illinoisworknet.returningcitizens.account.SignInAccount;
import com.illinoisworknet.returningcitizens.staff.UnusedAccountService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** Usernames and passwords against the account tables; the role comes with the account. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
    @Inject
    AccountAuthenticationService authentication;

    @Inject
    CallerRole roles;

    @Inject
    UnusedAccountService unused;

    @Inject
    SignInThrottleService throttle;

    @Inject
    ClientAddress address;

    /** Called by the container with what was typed. */
    public CredentialValidationResult validate(UsernamePasswordCredential typed) {
        SignInTry attempt = new SignInTry(typed.getCaller(), address.get());
        if (!throttle.admit(attempt)) {
            throttle.refused(attempt);
            return CredentialValidationResult.INVALID_RESULT;
        }
        Optional<SignInAccount> account = authentication
                .check(typed.getCaller(), typed.getPasswordAsString())
                .filter(known -> unused.opens(known.accountId()));
        if (account.filter(this::opened).isEmpty()) {
            throttle.failed(attempt);
            return CredentialValidationResult.INVALID_RESULT;
        }
        throttle.succeeded(attempt, account.get());
        return result(account.get(), roles.afterPassword(account.get()));
    }

    /** Where a code is still to be given, the password alone is no use of the account. */
    private boolean opened(SignInAccount account) {
        return roles.owesCode(account) || authentication.signedIn(account.accountId());
    }

    /** Called by the container when a sign-in goes on. */
    public CredentialValidationResult validate(StepTaken step) {
        return authentication
                .again(step.caller())
                .filter(account -> unused.opens(account.accountId()))
                .map(account -> result(account, roles.afterCode(account)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static CredentialValidationResult result(SignInAccount account, String role) {
        return new CredentialValidationResult(new AccountPrincipal(account), Set.of(role));
    }
}
