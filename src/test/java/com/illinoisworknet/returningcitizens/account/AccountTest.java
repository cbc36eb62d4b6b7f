package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final long DECISION = 5;
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

    @Test
    void whatIsLackingIsAdded() {
        Account account = account(PersonName.of("Bob", "Kowalczyk"));

        boolean middleName = account.nameOnFile().addMiddle("Aleksander", DECISION);
        boolean suffix = account.nameOnFile().addSuffix("Jr.", DECISION);

        assertThat(middleName).isTrue();
        assertThat(suffix).isTrue();
        assertThat(account.name()).isEqualTo(new PersonName("Bob", "Aleksander", "Kowalczyk", "Jr."));
    }

    @Test
    void whatIsThereStaysAndNothingAddsNothing() {
        PersonName whole = new PersonName("Bob", "Aleksander", "Kowalczyk", "Jr.");
        Account account = account(whole);

        boolean middleName = account.nameOnFile().addMiddle("Tadeusz", DECISION);
        boolean suffix = account.nameOnFile().addSuffix("", DECISION);

        assertThat(middleName).isFalse();
        assertThat(suffix).isFalse();
        assertThat(account.name()).isEqualTo(whole);
    }

    @Test
    void ssnIsLackingUntilItIsKept() {
        Account account = account(PersonName.of("Bob", "Kowalczyk"));
        boolean before = account.ssn().isPresent();

        account.keepSsn(new SsnOnFile(new Sealed("2026", new byte[] {1, 2, 3}), new SsnToken("ab".repeat(32))));

        assertThat(before).isFalse();
        assertThat(account.ssn()).isPresent();
    }

    @Test
    void accountThatIsReplacedIsClosedAndSaysSo() {
        Account account = account(PersonName.of("Bob", "Kowalczyk"));
        boolean before = account.isOpen();

        account.close(Closing.replaced(7, NOW));

        assertThat(before).isTrue();
        assertThat(account.isOpen()).isFalse();
        assertThat(account.closing().map(Closing::state)).contains(AccountState.REPLACED);
    }

    @Test
    void firstSignInIsKeptWhenOthersFollow() {
        Account account = account(PersonName.of("Bob", "Kowalczyk"));
        boolean before = account.wasSignedInTo();

        account.signedIn(NOW);

        assertThat(before).isFalse();
        assertThat(account.wasSignedInTo()).isTrue();
    }

    private static Account account(PersonName name) {
        return Account.provision(AccountOrigin.PROGRAM, "bkowalczyk", Identity.of(name), 3, NOW);
    }
}
