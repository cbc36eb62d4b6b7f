package com.illinoisworknet.returningcitizens.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.SecretsDirectory;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import com.illinoisworknet.returningcitizens.tools.RotateKeys;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Rotates keys of a PostgreSQL of the real schema. */
class KeyRotationTest {
    private static final int ACCOUNTS = 300;
    private static final int BATCH = 50;

    @TempDir
    Path directory;

    private final List<String> said = new ArrayList<>();
    private SecretsDirectory secrets;
    private Vault old;

    @BeforeEach
    void firstKeys() {
        secrets = new SecretsDirectory(directory).key("encryption-2026", 1).key("search-token", 2);
        old = secrets.vault();
    }

    @Test
    void everyColumnOfCiphertextIsRotated() throws Exception {
        SealedRows rows = SealedRows.of(20, old);

        try (Session owner = rows.database().as("rc_owner")) {
            assertThat(owner.texts("""
                    select table_name || '.' || column_name from information_schema.columns
                    where column_name like '%ciphertext%' order by 1"""))
                    .containsExactlyElementsOf(Arrays.stream(SealedColumn.values())
                            .map(column -> column.table() + "." + column.ciphertext())
                            .sorted()
                            .toList());
        }
    }

    @Test
    void everythingIsSealedAnewAndSaysWhatItSaid() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        Map<String, String> numbers = rows.opened(SealedColumn.ACCOUNT_SSN, old);
        Map<String, String> drafts = rows.opened(SealedColumn.INTAKE_TYPED, old);
        secrets.key("encryption-2027", 3);

        boolean complete = rotate(rows);

        Vault newOnly = newKeysOnly();
        assertThat(complete).isTrue();
        assertThat(rows.opened(SealedColumn.ACCOUNT_SSN, newOnly)).isEqualTo(numbers);
        assertThat(rows.opened(SealedColumn.INTAKE_TYPED, newOnly)).isEqualTo(drafts);
        assertThat(rows.opened(SealedColumn.REPORTED_SSN, newOnly)).hasSize(20);
        assertThat(said)
                .contains(
                        "account.ssn: 2027 – 300.",
                        "reported_identity.ssn: 2027 – 20.",
                        "intake.typed: 2027 – 40.",
                        "Tokens of account.ssn: 0 made anew, 0 of 300 not under the newest key.",
                        "No row needs an older key any more: their files may go.");
    }

    @Test
    void eachBatchLeavesAnEventAndNoVersionIsRaised() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        secrets.key("encryption-2027", 3);

        rotate(rows);

        try (Session owner = rows.database().as("rc_owner")) {
            assertThat(owner.texts(
                            "select details ->> 'values' from audit.event where kind = 'ValuesSealedAnew' order by id"))
                    .containsExactly("50", "50", "50", "50", "50", "50", "20", "40");
            assertThat(owner.number("select max(version) from account")).isEqualTo(1);
        }
    }

    @Test
    void secondRotationTakesTheNextKeyAndARepeatDoesNothing() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        secrets.key("encryption-2027", 3);
        rotate(rows);
        Files.delete(directory.resolve("encryption-2026.key"));
        secrets.key("encryption-2028", 4);

        boolean complete = rotate(rows);
        long events = events(rows);
        boolean repeated = rotate(rows);

        assertThat(complete && repeated).isTrue();
        assertThat(rows.keys(SealedColumn.ACCOUNT_SSN)).containsExactly(Map.entry("2028", (long) ACCOUNTS));
        assertThat(events(rows)).isEqualTo(events);
    }

    @Test
    void missingKeyIsNamedAndItsRowsKeepTheRunFromBeingComplete() throws Exception {
        SealedRows rows = SealedRows.of(20, old);
        Files.delete(directory.resolve("encryption-2026.key"));
        secrets.key("encryption-2027", 3);

        boolean complete = rotate(rows);

        assertThat(complete).isFalse();
        assertThat(said)
                .contains("The encryption key 2026 is not there.", "account.ssn: 2026 – 20.")
                .last()
                .isEqualTo("Some rows still need an older key: their files must stay; run this again.");
    }

    @Test
    void tokensAreMadeAnewWithTheIndex() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        secrets.key("search-token-2027", 5);

        boolean complete = rotate(rows);

        assertThat(complete).isTrue();
        assertThat(rows.underOtherTokens(newKeysOnly())).isEmpty();
        assertThat(said).contains("Tokens of account.ssn: 300 made anew, 0 of 300 not under the newest key.");
    }

    @Test
    void indexThatFellBehindItsTokenIsMadeAnew() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        secrets.key("search-token-2027", 5);
        rotate(rows);
        try (Session owner = rows.database().as("rc_owner")) {
            owner.execute("update match_trait set ssn_hash = repeat('0', 24) where account_id = 7");
        }

        boolean complete = rotate(rows);

        assertThat(complete).isTrue();
        assertThat(rows.underOtherTokens(newKeysOnly())).isEmpty();
    }

    @Test
    void lockedRowIsPassedOverAndTakenWhenItIsLetGo() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        secrets.key("encryption-2027", 3).key("search-token-2027", 5);
        try (Session staff = rows.database().as("rc_app")) {
            staff.begin();
            staff.execute("update account set first_name = 'Anna' where id = 7");
            CompletableFuture<Boolean> complete = CompletableFuture.supplyAsync(() -> rotated(rows));
            waitUntil(() -> rows.keys(SealedColumn.ACCOUNT_SSN).getOrDefault("2027", 0L) == ACCOUNTS - 1);

            staff.commit();

            assertThat(complete.get()).isTrue();
        }
        assertThat(rows.keys(SealedColumn.ACCOUNT_SSN)).containsOnlyKeys("2027");
        assertThat(rows.underOtherTokens(newKeysOnly())).isEmpty();
    }

    @Test
    void whatOthersWriteMeanwhileIsNotLost() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        secrets.key("encryption-2027", 3).key("search-token-2027", 5);
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Integer> writer = CompletableFuture.supplyAsync(() -> writes(rows, done));

        boolean first = rotate(rows);
        boolean second = rotate(rows);
        done.set(true);
        int written = writer.get();
        boolean last = rotate(rows);

        assertThat(written).isPositive();
        assertThat(last).as("after %s and %s", first, second).isTrue();
        assertThat(rows.keys(SealedColumn.ACCOUNT_SSN)).containsOnlyKeys("2027");
        Map<String, String> numbers = rows.opened(SealedColumn.ACCOUNT_SSN, newKeysOnly());
        assertThat(numbers)
                .allSatisfy((id, digits) -> assertThat(digits).isEqualTo(SealedRows.digits(Long.parseLong(id))));
        assertThat(rows.underOtherTokens(newKeysOnly())).isEmpty();
        try (Session owner = rows.database().as("rc_owner")) {
            assertThat(owner.number("select sum(version) - count(*) from account"))
                    .isEqualTo(written);
        }
    }

    @Test
    void severalAtOnceDoNoMoreThanOne() throws Exception {
        SealedRows rows = SealedRows.of(ACCOUNTS, old);
        secrets.key("encryption-2027", 3).key("search-token-2027", 5);

        List<CompletableFuture<Boolean>> several = List.of(
                CompletableFuture.supplyAsync(() -> rotated(rows)), CompletableFuture.supplyAsync(() -> rotated(rows)));

        for (CompletableFuture<Boolean> one : several) {
            assertThat(one.get()).isTrue();
        }
        assertThat(rows.opened(SealedColumn.ACCOUNT_SSN, newKeysOnly())).hasSize(ACCOUNTS);
        try (Session owner = rows.database().as("rc_owner")) {
            assertThat(owner.number(
                            "select sum((details ->> 'values')::int) from audit.event where kind = 'ValuesSealedAnew'"))
                    .isEqualTo(ACCOUNTS + 60);
        }
    }

    @Test
    void runThatWasKilledIsTakenUp() throws Exception {
        SealedRows rows = SealedRows.of(20_000, old);
        secrets.key("encryption-2027", 3);
        killedInTheMiddle(rows);
        Map<String, Long> before = rows.keys(SealedColumn.ACCOUNT_SSN);

        boolean complete = rotate(rows);

        assertThat(before).containsOnlyKeys("2026", "2027");
        assertThat(complete).isTrue();
        assertThat(rows.keys(SealedColumn.ACCOUNT_SSN)).containsExactly(Map.entry("2027", 20_000L));
        assertThat(rows.opened(SealedColumn.ACCOUNT_SSN, newKeysOnly()))
                .hasSize(20_000)
                .containsEntry("777", SealedRows.digits(777));
    }

    /** A process of its own, as state IT starts it, killed as soon as it says how far it is. */
    private void killedInTheMiddle(SealedRows rows) throws Exception {
        PGSimpleDataSource owner = (PGSimpleDataSource) rows.database().dataSource("rc_owner");
        ProcessBuilder command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotateKeys.class.getName())
                .redirectErrorStream(true);
        command.environment()
                .putAll(Map.of(
                        "DB_URL", owner.getUrl(),
                        "DB_OWNER_PASSWORD", "none",
                        "SECRETS_DIRECTORY", directory.toString()));
        Process process = command.start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> read = new ArrayList<>();
            for (String line = lines.readLine(); line != null && !line.contains("2027 –"); line = lines.readLine()) {
                read.add(line);
            }
            process.destroyForcibly().waitFor();
            assertThat(process.exitValue()).as(String.join("\n", read)).isEqualTo(137);
        }
    }

    private boolean rotate(SealedRows rows) throws SQLException {
        return new KeyRotation(
                        rows.database().dataSource("rc_owner"), VaultKeys.read(directory), Clock.systemUTC(), BATCH)
                .run(said::add);
    }

    private boolean rotated(SealedRows rows) {
        try {
            return new KeyRotation(
                            rows.database().dataSource("rc_owner"), VaultKeys.read(directory), Clock.systemUTC(), BATCH)
                    .run(sentence -> {});
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server that does not know the new keys yet, and changes accounts all over. */
    private int writes(SealedRows rows, AtomicBoolean done) {
        try (Session app = rows.database().as("rc_app")) {
            app.begin();
            int written = 0;
            while (!done.get()) {
                long id = written * 37L % ACCOUNTS + 1;
                app.execute("select id from account where id = ? for update", id);
                SealedRows.write(app, SealedColumn.ACCOUNT_SSN, id, old);
                app.execute("update account set version = version + 1 where id = ?", id);
                app.commit();
                written++;
            }
            return written;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The vault of a server from which the old keys were taken. */
    private Vault newKeysOnly() {
        SecretsDirectory only = SecretsDirectory.temporary();
        only.key("encryption-2027", 3).key("encryption-2028", 4);
        boolean tokensRotated = Files.exists(directory.resolve("search-token-2027.key"));
        return only.key("search-token", tokensRotated ? 5 : 2).vault();
    }

    private static long events(SealedRows rows) throws SQLException {
        try (Session owner = rows.database().as("rc_owner")) {
            return owner.number("select count(*) from audit.event");
        }
    }

    private static void waitUntil(Condition condition) throws Exception {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!condition.holds() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws SQLException;
    }
}
