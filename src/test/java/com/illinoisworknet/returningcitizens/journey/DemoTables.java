package com.illinoisworknet.returningcitizens.journey;

import com.illinoisworknet.returningcitizens.demo.DemoPasswords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The database of the running demo, as its owner sees it. */
final class DemoTables {
    static final Path FOLDER = Path.of("target", "journey-data");
    private static final int LINE_OF_PORT = 3;
    private static final String ONE_WITHOUT_CREDENTIAL = """
            select a.id::text from account a join enrollment e on e.account_id = a.id
            where e.exited_on is null and not exists (select from credential c where c.account_id = a.id)
            order by a.id desc limit 1""";

    private DemoTables() {}

    /** What the server wrote since it was started. */
    static String serverLog() {
        return read(FOLDER.resolve("logs").resolve("server.log"));
    }

    /** Gives a customer of the demo a password; answers with the username. */
    static String customerWith(String password) {
        return customer(password, false);
    }

    /** Gives a customer of the demo a temporary password; answers with the username. */
    static String customerWithTemporary(String password) {
        return customer(password, true);
    }

    /** A staff member whom no other journey knows, with the password of all; answers with the username. */
    static String staff(String username, String role) {
        run("""
                with holder as (
                    insert into account (username, first_name, last_name, origin, created_at)
                    values (?, 'Nell', 'Ferris', 'staff', now()) returning id),
                credential as (
                    insert into credential (account_id, password_hash, temporary, issued_at)
                    select id, ?, false, now() from holder)
                insert into staff_member (account_id, role) select id, ? from holder""", username, DemoPasswords.hash(SignIn.DEMO_PASSWORD), role);
        return username;
    }

    private static String customer(String password, boolean temporary) {
        String account = texts(ONE_WITHOUT_CREDENTIAL).get(0);
        run("""
                insert into credential (account_id, password_hash, temporary, issued_at, expires_at)
                values (?::bigint, ?, ?::boolean, now(), case when ?::boolean then now() + interval '30 days' end)""", account, DemoPasswords.hash(password), Boolean.toString(temporary), Boolean.toString(temporary));
        return texts("select username from account where id = ?::bigint", account)
                .get(0);
    }

    /** The first column of each row. */
    static List<String> texts(String query, String... values) {
        try (Connection owner = owner()) {
            return texts(owner, query, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same, as somebody sees it. */
    static List<String> texts(Connection login, String query, String... values) throws SQLException {
        try (PreparedStatement statement = prepared(login, query, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    static void run(String statement, String... values) {
        try (Connection owner = owner();
                PreparedStatement prepared = prepared(owner, statement, values)) {
            prepared.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection owner, String statement, String... values)
            throws SQLException {
        PreparedStatement prepared = owner.prepareStatement(statement);
        for (int place = 0; place < values.length; place++) {
            prepared.setString(place + 1, values[place]);
        }
        return prepared;
    }

    private static Connection owner() throws SQLException {
        return as("rc_owner");
    }

    /** A connection of a login. */
    static Connection as(String login) throws SQLException {
        Properties passwords = new Properties();
        try (var file = Files.newBufferedReader(FOLDER.resolve("database-passwords.properties"))) {
            passwords.load(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String port = read(FOLDER.resolve("database").resolve("postmaster.pid"))
                .lines()
                .toList()
                .get(LINE_OF_PORT);
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/returning_citizens", login, passwords.getProperty(login));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
