package com.illinoisworknet.returningcitizens.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The logins of the database, as state IT would make them: the roles of {@code sql/roles}, each with a password. */
final class DatabaseLogins {
    /** May everything; used at the first start only. */
    static final String SUPERUSER = "postgres";
    /** Owns the schema. */
    static final String OWNER = "rc_owner";
    /** The WAR's. */
    static final String APPLICATION = "rc_app";

    /** All that have a password. */
    static final List<String> ALL = List.of(SUPERUSER, OWNER, APPLICATION, "rc_auditor", "rc_report");

    private static final String ROLES = "/sql/roles/logins.sql";
    private static final String PASSWORDS_ONLY = """
            local all all scram-sha-256
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private DatabaseLogins() {}

    /** Makes the logins and the database, which {@link #OWNER} owns. */
    static void create(DataSource superuser, DemoSecrets secrets, String database) throws SQLException, IOException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(roles());
            for (String login : ALL) {
                statement.execute("alter role %s password '%s'".formatted(login, secrets.password(login)));
            }
            statement.execute("create database %s owner %s".formatted(database, OWNER));
        }
    }

    /** From now on nobody signs in without a password, not even on this machine. */
    static void requirePasswords(DataSource superuser, Path databaseFiles) throws SQLException, IOException {
        Files.writeString(databaseFiles.resolve("pg_hba.conf"), PASSWORDS_ONLY);
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String roles() throws IOException {
        try (InputStream script = DatabaseLogins.class.getResourceAsStream(ROLES)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
