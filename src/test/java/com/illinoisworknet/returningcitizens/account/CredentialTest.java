package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CredentialTest {
    private static final Instant ISSUED = Instant.parse("2026-03-02T15:00:00Z");
    private static final Instant EXPIRES = ISSUED.plus(Duration.ofDays(30));

    private final Credential credential = issued();

    @Test
    void temporaryPasswordWorksUntilItExpires() {
        Instant lastMoment = EXPIRES.minusMillis(1);

        AccountState state = credential.state(lastMoment);

        assertThat(state).isEqualTo(AccountState.TEMPORARY_PASSWORD_NOT_USED);
        assertThat(credential.isExpired(lastMoment)).isFalse();
    }

    @Test
    void temporaryPasswordIsVoidFromItsExpiryOn() {
        AccountState state = credential.state(EXPIRES);

        assertThat(state).isEqualTo(AccountState.TEMPORARY_PASSWORD_EXPIRED);
        assertThat(credential.isExpired(EXPIRES)).isTrue();
    }

    @Test
    void chosenPasswordDoesNotExpire() {
        credential.choose("chosen", ISSUED);

        AccountState state = credential.state(EXPIRES);

        assertThat(state).isEqualTo(AccountState.ACTIVE);
        assertThat(credential.isTemporary()).isFalse();
        assertThat(credential.passwordHash()).isEqualTo("chosen");
    }

    @Test
    void noticeOutlivesTheChoiceOfAPasswordUntilItIsRead() {
        credential.owesNotice();

        credential.choose("chosen", EXPIRES);

        assertThat(credential.noticeSince()).contains(ISSUED);
        credential.noticeRead();
        assertThat(credential.noticeSince()).isEmpty();
    }

    @Test
    void onlyATemporaryPasswordIsTakenAsItWasReadOffTheSlip() {
        String temporary = credential.meantBy("Maple River 407");
        credential.choose("chosen", ISSUED);

        String chosen = credential.meantBy("Maple River 407");

        assertThat(temporary).isEqualTo("maple-river-407");
        assertThat(chosen).isEqualTo("Maple River 407");
    }

    private static Credential issued() {
        Credential credential = Credential.of(17);
        credential.issueTemporary("hash", new TemporaryIssue(3, ISSUED, EXPIRES));
        return credential;
    }
}
