package com.illinoisworknet.returningcitizens.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.Vault;
import com.illinoisworknet.returningcitizens.shared.VaultKeys;
import com.illinoisworknet.returningcitizens.tools.Migrate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** One life of a demo's database: an interrupted start, the first, the second, and one on broken files. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoDatabaseTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T18:00:00Z"), ClockProducer.ILLINOIS);
    private static final String FREE_NUMBERS = "('R48213', 'B61902', 'M20417', 'K70266', 'S55138', 'Y10388', 'N33055')";

    @TempDir
    static Path temporary;

    @Test
    @Order(1)
    void interruptedFirstStartBeginsAgain() throws IOException, SQLException {
        try (DemoFolder folder = DemoFolder.open(temporary)) {
            Files.createDirectory(folder.database());
            Files.writeString(folder.database().resolve("half"), "of a database");
            Files.writeString(folder.databaseState(), "being made");

            try (DemoDatabase database = DemoDatabase.start(folder, DemoSecrets.of(folder))) {
                Migrate.migrate(database.as(DatabaseLogins.OWNER));
                boolean loaded = load(folder, database);

                assertThat(loaded).isTrue();
                assertThat(folder.database().resolve("half")).doesNotExist();
            }
        }
    }

    @Test
    @Order(2)
    void secondStartTakesUpTheSameData() throws IOException, SQLException {
        try (DemoFolder folder = DemoFolder.open(temporary);
                DemoDatabase database = DemoDatabase.start(folder, DemoSecrets.of(folder))) {
            boolean loaded = load(folder, database);

            DataSource owner = database.as(DatabaseLogins.OWNER);
            assertThat(loaded).isFalse();
            assertThat(count(owner, "account where origin = 'imported'")).isEqualTo(5_000);
            assertThat(count(owner, "match_trait")).isEqualTo(5_000);
            assertThat(count(owner, "account where ssn_token is not null")).isBetween(2_300L, 2_700L);
            assertThat(count(owner, "enrollment")).isEqualTo(300);
            assertThat(count(owner, "enrollment where exited_on is not null")).isEqualTo(45);
            assertThat(count(owner, "county")).isEqualTo(103);
            assertThat(count(owner, "enrollment where idoc_number = 'N33054'")).isEqualTo(1);
            assertThat(count(owner, "enrollment where idoc_number in " + FREE_NUMBERS))
                    .isZero();
        }
    }

    @Test
    @Order(3)
    void committedDataSurviveAndNobodySignsInWithoutAPassword() throws IOException, SQLException {
        try (DemoFolder folder = DemoFolder.open(temporary);
                DemoDatabase database = DemoDatabase.start(folder, DemoSecrets.of(folder))) {
            DataSource application = database.as(DatabaseLogins.APPLICATION);

            assertThat(setting(application, "fsync")).isEqualTo("on");
            assertThat(setting(application, "synchronous_commit")).isEqualTo("on");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "rc_owner", "guessed"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    @Order(4)
    void brokenFilesAreToldInOneSentence() throws IOException {
        try (DemoFolder folder = DemoFolder.open(temporary)) {
            Files.writeString(folder.database().resolve("global").resolve("pg_control"), "broken");
            DemoSecrets secrets = DemoSecrets.of(folder);

            assertThatThrownBy(() -> DemoDatabase.start(folder, secrets))
                    .isInstanceOf(DemoException.class)
                    .hasMessageStartingWith("The database in " + folder.database() + " does not start")
                    .hasMessageMatching("[^\\n]+");
        }
    }

    private static boolean load(DemoFolder folder, DemoDatabase database) {
        SsnVault vault = new SsnVault(new Vault(VaultKeys.read(folder.secrets())));
        return DemoData.loadIfEmpty(database.as(DatabaseLogins.OWNER), vault, CLOCK);
    }

    private static long count(DataSource owner, String what) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return new Sql(connection).number("select count(*) from " + what);
        }
    }

    private static String setting(DataSource login, String name) throws SQLException {
        try (Connection connection = login.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery("show " + name)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
