package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.shared.DomainEvent;
import com.illinoisworknet.returningcitizens.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;

/** Creates accounts, each with a temporary password. */
@Stateless
@RolesAllowed({Role.PARTNER_STAFF, Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
public class AccountProvisioningService {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    AccountRepository accounts;

    @Inject
    TemporaryCredentials temporaryCredentials;

    @Inject
    PasswordHashing hashing;

    @Inject
    SsnVault vault;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Generates and hashes a temporary password. Takes a good part of a second, so it is asked for before anything is
     * locked; runs outside of any transaction.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public PreparedPassword prepare() {
        TemporaryPassword password = TemporaryPassword.generate(RANDOM);
        return new PreparedPassword(password, hashing.hash(password.value()));
    }

    /**
     * Creates an account with a username proposed from the name, inside the caller's transaction, which holds the lock
     * under which it searched for the person. Fires {@link AccountCreated}.
     *
     * @throws com.illinoisworknet.returningcitizens.shared.BusinessException {@code username.taken} if somebody took
     *     the username in this very moment
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ProvisionedAccount provision(Identity who, PreparedPassword password) {
        Account account = added(AccountOrigin.PROGRAM, proposed(who.name()), who);
        who.ssn().ifPresent(ssn -> account.keepSsn(vault.onFile(ssn, account.id())));
        Credentials credentials = temporaryCredentials.issue(account, password);
        events.fire(new AccountCreated(account.id()));
        return new ProvisionedAccount(account.id(), credentials);
    }

    /**
     * Creates the account of a staff member, inside the caller's transaction, which makes it one.
     *
     * @param username as it was chosen, or "" to have one proposed from the name
     * @throws com.illinoisworknet.returningcitizens.shared.BusinessException {@code username.taken}
     */
    @RolesAllowed({Role.PARTNER_SUPERVISOR, Role.STATE_ADMINISTRATOR})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public ProvisionedAccount provisionStaff(PersonName name, String username, PreparedPassword password) {
        String chosen = username.isEmpty() ? proposed(name) : username;
        Account account = added(AccountOrigin.STAFF, chosen, Identity.of(name));
        return new ProvisionedAccount(account.id(), temporaryCredentials.issue(account, password));
    }

    private String proposed(PersonName name) {
        return UsernameProposer.propose(name, accounts::usernamesBeginningWith);
    }

    private Account added(AccountOrigin origin, String username, Identity who) {
        Account account = Account.provision(origin, username, who, current.requiredId(), clock.instant());
        accounts.add(account);
        return account;
    }
}
