package com.illinoisworknet.returningcitizens.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a try to sign in costs, and what it changes. Time is counted in rounds of the hash function, not by a clock. */
class AccountAuthenticationServiceTest {
    private static final int ROUNDS = 3000;
    private static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");
    private static final String RIGHT = "seven lamps over quiet water";

    private final CountingHashing hashing = new CountingHashing();
    private final KnownAccounts accounts = new KnownAccounts();
    private final AccountAuthenticationService authentication = new AccountAuthenticationService();

    @BeforeEach
    void prepare() {
        hashing.settings = rounds(ROUNDS);
        hashing.prepare();
        authentication.accounts = accounts;
        authentication.hashing = hashing;
        authentication.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        authentication.renewal = new HashRenewal();
        authentication.renewal.accounts = accounts;
        accounts.add("chosen", hash(RIGHT), Optional.empty());
        accounts.add("temporary", hash("maple-river-407"), Optional.of(NOW.plusSeconds(1)));
        accounts.add("expired", hash("maple-river-407"), Optional.of(NOW));
        hashing.settings = rounds(2000);
        accounts.add("older", hash(RIGHT), Optional.empty());
        hashing.settings = rounds(ROUNDS);
        accounts.addWithoutPassword("imported");
        hashing.counted = 0;
    }

    @ParameterizedTest
    @CsvSource({
        "nobody at all, wrong",
        "'', wrong",
        "imported, wrong",
        "chosen, wrong",
        "temporary, wrong",
        "expired, wrong",
        "expired, maple-river-407",
        "older, wrong",
    })
    void everyRefusalCostsTheSameWork(String username, String password) {
        Optional<SignInAccount> account = authentication.check(username, password);

        assertThat(account).isEmpty();
        assertThat(hashing.counted).isEqualTo(ROUNDS);
    }

    @Test
    void rightPasswordCostsNoMoreThanAWrongOne() {
        Optional<SignInAccount> account = authentication.check("chosen", RIGHT);

        assertThat(account).map(SignInAccount::mustChoosePassword).contains(false);
        assertThat(hashing.counted).isEqualTo(ROUNDS);
    }

    @Test
    void temporaryPasswordIsTakenAsItWasReadOffTheSlip() {
        Optional<SignInAccount> account = authentication.check("temporary", "Maple River 407");

        assertThat(account).map(SignInAccount::mustChoosePassword).contains(true);
    }

    @Test
    void hashOfOlderSettingsIsRenewedAtASuccessOnly() {
        String old = accounts.hashOf("older");
        authentication.check("older", "wrong");
        String afterFailure = accounts.hashOf("older");

        authentication.check("older", RIGHT);

        String renewed = accounts.hashOf("older");
        assertThat(afterFailure).isEqualTo(old);
        assertThat(new PasswordHash(renewed).iterations()).isEqualTo(ROUNDS);
        assertThat(authentication.check("older", RIGHT)).isPresent();
        assertThat(accounts.hashOf("older")).isEqualTo(renewed);
    }

    @Test
    void accountClosedWhileThePasswordWasLookedAtIsNotSignedInTo() {
        Account account = accounts.named("chosen").orElseThrow();
        account.close(Closing.unused(NOW));

        boolean signedIn = authentication.signedIn(account.id());

        assertThat(signedIn).isFalse();
        assertThat(account.wasSignedInTo()).isFalse();
    }

    @Test
    void passwordChosenMeanwhileIsNotReplacedByARenewedHash() {
        Credential credential = accounts.credentialOf(
                        accounts.named("older").orElseThrow().id())
                .orElseThrow();
        String old = credential.passwordHash();
        credential.choose("chosen meanwhile", NOW);

        credential.renewHash(old, "renewed");

        assertThat(credential.passwordHash()).isEqualTo("chosen meanwhile");
    }

    private String hash(String password) {
        return hashing.hash(password);
    }

    private static AccountSettings rounds(int iterations) {
        AccountSettings settings = new AccountSettings();
        settings.hashIterations = iterations;
        return settings;
    }

    /** Counts the rounds. */
    private static final class CountingHashing extends PasswordHashing {
        private long counted;

        @Override
        byte[] derived(String algorithm, PBEKeySpec key) {
            counted += key.getIterationCount();
            return super.derived(algorithm, key);
        }
    }

    private static final class KnownAccounts extends AccountRepository {
        private final Map<String, Known> byName = new HashMap<>();
        private final Map<Long, Credential> credentials = new HashMap<>();

        void add(String username, String hash, Optional<Instant> expiry) {
            long id = addWithoutPassword(username);
            Credential credential = Credential.of(id);
            expiry.ifPresentOrElse(
                    moment -> credential.issueTemporary(
                            hash, new TemporaryIssue(1, moment.minus(Duration.ofDays(30)), moment)),
                    () -> credential.choose(hash, NOW));
            credentials.put(id, credential);
        }

        long addWithoutPassword(String username) {
            byName.put(username, new Known(byName.size() + 1L, username));
            return byName.size();
        }

        String hashOf(String username) {
            return credentials.get(byName.get(username).id()).passwordHash();
        }

        @Override
        Optional<Account> named(String username) {
            return Stream.ofNullable(byName.get(username))
                    .map(Account.class::cast)
                    .findFirst();
        }

        @Override
        Account locked(long id) {
            return byName.values().stream()
                    .filter(known -> known.id() == id)
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        Optional<Credential> credentialOf(long accountId) {
            return Optional.ofNullable(credentials.get(accountId));
        }
    }

    private static final class Known extends Account {
        private final long id;
        private final Account account;

        Known(long id, String username) {
            this.id = id;
            this.account = Account.provision(
                    AccountOrigin.PROGRAM, username, Identity.of(PersonName.of("Bob", "Kowalczyk")), 1, NOW);
        }

        @Override
        long id() {
            return id;
        }

        @Override
        String username() {
            return account.username();
        }

        @Override
        PersonName name() {
            return account.name();
        }
    }
}
