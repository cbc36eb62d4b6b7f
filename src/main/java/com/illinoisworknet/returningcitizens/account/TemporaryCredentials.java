package com.illinoisworknet.returningcitizens.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Gives an account a temporary password, whatever it had before. */
@Dependent
class TemporaryCredentials {
    @Inject
    AccountRepository accounts;

    @Inject
    AccountSettings settings;

    @Inject
    CurrentAccount current;

    @Inject
    Clock clock;

    Credentials issue(Account account, PreparedPassword password) {
        TemporaryIssue issue = issue();
        Credential credential = accounts.credentialOf(account.id()).orElseGet(() -> Credential.of(account.id()));
        credential.issueTemporary(password.hash(), issue);
        if (account.wasSignedInTo()) {
            credential.owesNotice();
        }
        accounts.add(credential);
        return new Credentials(account.username(), password.clear(), issue.expiresAt());
    }

    private TemporaryIssue issue() {
        Instant now = clock.instant();
        return new TemporaryIssue(current.requiredId(), now, now.plus(settings.temporaryPasswordLife()));
    }
}
