package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
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
import java.util.StringJoiner;
import org.flywaydb.core.Flyway;

/** A database of the real schema with accounts to compare; one PostgreSQL for all tests, stopped with the JVM. */
final class DuplicatesDatabase implements AutoCloseable {
    private static final String NAME = "duplicates";

    private static Optional<EmbeddedPostgres> started = Optional.empty();

    private final EmbeddedPostgres postgres;
    private final Connection owner;
    private final Connection application;

    private DuplicatesDatabase(EmbeddedPostgres postgres) throws SQLException {
        this.postgres = postgres;
        this.owner = postgres.getDatabase("rc_owner", NAME).getConnection();
        this.application = postgres.getDatabase("rc_app", NAME).getConnection();
        application.setAutoCommit(false);
    }

    /** The database, with nobody in it. */
    static DuplicatesDatabase empty() throws IOException, SQLException {
        synchronized (DuplicatesDatabase.class) {
            if (started.isEmpty()) {
                started = Optional.of(start());
            }
            DuplicatesDatabase database = new DuplicatesDatabase(started.get());
            database.execute("""
                    truncate account, match_trait, match_name_count, match_search, duplicate_waiting, duplicate_scan
                    restart identity cascade""");
            return database;
        }
    }

    private static EmbeddedPostgres start() throws IOException, SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        try (Connection superuser = postgres.getPostgresDatabase().getConnection();
                Statement statement = superuser.createStatement()) {
            statement.execute(Files.readString(Path.of("sql/roles/logins.sql")));
            statement.execute("create database " + NAME + " owner rc_owner");
        }
        Flyway.configure()
                .dataSource(postgres.getDatabase("rc_owner", NAME))
                .locations("filesystem:sql/migrations")
                .load()
                .migrate();
        return postgres;
    }

    /** The application's, in a transaction. */
    Connection connection() {
        return application;
    }

    /** Another connection of the application. */
    Connection other() throws SQLException {
        Connection other = postgres.getDatabase("rc_app", NAME).getConnection();
        other.setAutoCommit(false);
        return other;
    }

    /** Makes an account of this person, and indexes it; its id. */
    long account(PersonTraits traits) throws SQLException {
        long id = Long.parseLong(rows("""
                insert into account (username, first_name, last_name, origin, created_at)
                select 'person' || count(*) + 1, 'Some', 'Body', 'imported', now() from account
                returning id""").get(0));
        index(id, traits);
        return id;
    }

    /** Indexes an account anew. */
    void index(long id, PersonTraits traits) throws SQLException {
        new TraitRepository(JdbcEntityManager.on(owner)).store(new IndexedPerson(id, traits));
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a query answers with, the cells of a row apart by blanks. */
    List<String> rows(String query) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                StringJoiner cells = new StringJoiner(" ");
                for (int cell = 1; cell <= result.getMetaData().getColumnCount(); cell++) {
                    cells.add(result.getString(cell));
                }
                rows.add(cells.toString());
            }
            return rows;
        }
    }

    @Override
    public void close() throws SQLException {
        application.close();
        owner.close();
    }
}
