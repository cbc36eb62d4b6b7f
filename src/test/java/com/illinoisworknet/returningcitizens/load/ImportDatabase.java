package com.illinoisworknet.returningcitizens.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database of the real schema with two counties and no account; one PostgreSQL for all tests, stopped with the JVM. */
final class ImportDatabase {
    private static final String TEMPLATE = "template_import";
    private static final AtomicInteger MADE = new AtomicInteger();

    private static Optional<EmbeddedPostgres> started = Optional.empty();

    private final DataSource owner;

    private ImportDatabase(DataSource owner) {
        this.owner = owner;
    }

    /** A new one. */
    static ImportDatabase empty() throws IOException, SQLException {
        synchronized (ImportDatabase.class) {
            if (started.isEmpty()) {
                started = Optional.of(start());
            }
            String name = "import_" + MADE.incrementAndGet();
            execute(
                    started.get().getPostgresDatabase(),
                    "create database " + name + " owner rc_owner template " + TEMPLATE);
            return new ImportDatabase(started.get().getDatabase("rc_owner", name));
        }
    }

    private static EmbeddedPostgres start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        execute(postgres.getPostgresDatabase(), Files.readString(Path.of("sql/roles/logins.sql")));
        execute(postgres.getPostgresDatabase(), "create database " + TEMPLATE + " owner rc_owner");
        DataSource owner = postgres.getDatabase("rc_owner", TEMPLATE);
        Flyway.configure()
                .dataSource(owner)
                .locations("filesystem:sql/migrations")
                .load()
                .migrate();
        execute(owner, "insert into county (code, name) values ('17031', 'Cook'), ('17163', 'St. Clair')");
        return postgres;
    }

    DataSource owner() {
        return owner;
    }

    void execute(String sql) throws SQLException {
        execute(owner, sql);
    }

    /** The rows that a query answers with, the cells of each apart by a bar, null as "". */
    List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                rows.add(text(row));
            }
        }
        return rows;
    }

    /** The one bytes that a query answers with. */
    byte[] bytes(String query) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getBytes(1);
        }
    }

    private static String text(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int place = 1; place <= row.getMetaData().getColumnCount(); place++) {
            cells.add(Optional.ofNullable(row.getString(place)).orElse(""));
        }
        return String.join("|", cells);
    }

    private static void execute(DataSource login, String sql) throws SQLException {
        try (Connection connection = login.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
