package com.illinoisworknet.returningcitizens.tools;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstAdministratorTest {
    private static final String THERE = "No administrator was made: there is a state administrator already";

    private TrailDatabase database;
    private Session owner;

    @BeforeEach
    void open() throws IOException, SQLException {
        database = TrailDatabase.create();
        owner = database.as("rc_owner");
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
    }

    @Test
    void makesAnAdministratorWhoMustChooseAPasswordAndTellsTheTrail() throws SQLException {
        Said said = run("icastellano", "Irene", "Castellano");

        assertThat(said.exit()).isZero();
        assertThat(said.text()).containsPattern("Temporary password: ([a-z]+-){5}\\d{3}\n");
        assertThat(owner.texts("""
                        select concat_ws(' ', a.username, a.first_name, a.last_name, a.origin, s.role, c.temporary,
                            c.expires_at - c.issued_at, e.kind)
                        from account a join staff_member s on s.account_id = a.id
                        join credential c on c.account_id = a.id
                        join audit.event e on (e.details ->> 'accountId')::bigint = a.id"""))
                .containsExactly(
                        "icastellano Irene Castellano staff state-administrator t 30 days FirstAdministratorAppointed");
    }

    @Test
    void thePasswordStandsInNoTable() throws SQLException {
        String password = run("icastellano", "Irene", "Castellano")
                .text()
                .replaceFirst("(?s).*Temporary password: (\\S+).*", "$1");

        assertThat(password).isNotBlank();
        assertThat(owner.texts("select t::text from credential t union all select t::text from audit.event t"))
                .hasSize(2)
                .noneMatch(row -> row.contains(password));
    }

    @Test
    void worksOnce() throws SQLException {
        run("icastellano", "Irene", "Castellano");

        Said second = run("somebody.else", "Some", "Body");

        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.text()).startsWith(THERE).doesNotContain("Temporary");
        assertThat(owner.texts("select username from account")).containsExactly("icastellano");
    }

    @Test
    void severalAtOnceMakeOne() throws Exception {
        List<Callable<Said>> calls = Stream.of("one", "two", "three", "four")
                .<Callable<Said>>map(name -> () -> run(name, "Some", "Body"))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());

        List<Said> all = new ArrayList<>();
        for (Future<Said> said : threads.invokeAll(calls)) {
            all.add(said.get());
        }
        threads.shutdown();

        assertThat(all).extracting(Said::exit).containsExactlyInAnyOrder(0, 1, 1, 1);
        assertThat(all).filteredOn(said -> said.text().startsWith(THERE)).hasSize(3);
        assertThat(owner.number("select count(*) from staff_member")).isEqualTo(1);
    }

    @Test
    void usernameTakenByACustomerIsRefusedHoweverItIsWritten() throws SQLException {
        owner.execute("insert into account (username, first_name, last_name, origin, created_at)"
                + " values ('ICastellano', 'Ines', 'Castellano', 'imported', now())");

        Said said = run("icastellano", "Irene", "Castellano");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).isEqualTo("No administrator was made: somebody has this username.\n");
        assertThat(owner.number("select count(*) from staff_member")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "9lives, Irene, Castellano, a username is",
        "irene castellano, Irene, Castellano, a username is",
        "icastellano, Ir3ne, Castellano, a name holds",
        "icastellano, Irene, ' ', a name holds",
        "icastellano, Irene, <b>, a name holds"
    })
    void whatCannotBeAUsernameOrANameIsRefused(String username, String first, String last, String reason)
            throws SQLException {
        Said said = run(username, first, last);

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).startsWith("No administrator was made: " + reason);
        assertThat(owner.number("select count(*) from account")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "366", "-1", "ten", "99999999999"})
    void lifeOfThePasswordHasItsBounds(String days) {
        Said said = run(Map.of("TEMPORARY_PASSWORD_DAYS", days), "icastellano", "Irene", "Castellano");

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("the setting TEMPORARY_PASSWORD_DAYS must lie between 1 and 365.");
    }

    @Test
    void wrongCallAndMissingSettingAreSaid() {
        Said wrong = run(Map.of(), "icastellano", "Irene");
        Said missing = run(Map.of("DB_URL", ""), "icastellano", "Irene", "Castellano");

        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.text()).startsWith("Usage: rc-tool first-administrator ");
        assertThat(missing.text()).isEqualTo("No administrator was made: the setting DB_URL is missing.\n");
    }

    private Said run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private Said run(Map<String, String> settings, String... arguments) {
        Map<String, String> environment = new HashMap<>(
                Map.of("DB_URL", database.url(), "DB_OWNER_USER", "rc_owner", "DB_OWNER_PASSWORD", "none"));
        environment.putAll(settings);
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        int exit = FirstAdministrator.run(
                List.of(arguments), environment, new PrintStream(terminal, true, StandardCharsets.UTF_8));
        return new Said(exit, terminal.toString(StandardCharsets.UTF_8));
    }

    private record Said(int exit, String text) {}
}
