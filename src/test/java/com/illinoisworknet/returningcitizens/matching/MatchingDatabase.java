package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** A PostgreSQL of the real schema, used as the application's login is; one for all tests, stopped with the JVM. */
final class MatchingDatabase {
    private static final String NAME = "matching";

    private static Optional<MatchingDatabase> started = Optional.empty();

    private final AtomicInteger accounts = new AtomicInteger();
    private final String ownerUrl;
    private final Connection owner;
    private final Connection application;

    private MatchingDatabase(String ownerUrl, Connection owner, Connection application) {
        this.ownerUrl = ownerUrl;
        this.owner = owner;
        this.application = application;
    }

    /** The database, empty. */
    static MatchingDatabase empty() throws IOException, SQLException {
        synchronized (MatchingDatabase.class) {
            if (started.isEmpty()) {
                started = Optional.of(start());
            }
            started.get().clear();
            return started.get();
        }
    }

    private static MatchingDatabase start() throws IOException, SQLException {
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
        Connection application = postgres.getDatabase("rc_app", NAME).getConnection();
        try (Statement statement = application.createStatement()) {
            statement.execute("set rc.scope = 'jobs'");
        }
        return new MatchingDatabase(
                postgres.getJdbcUrl("rc_owner", NAME),
                postgres.getDatabase("rc_owner", NAME).getConnection(),
                application);
    }

    /** What the repositories get instead of the container's. */
    EntityManager entities() {
        return JdbcEntityManager.on(application);
    }

    /** The JDBC address with which the schema's owner signs in. */
    String ownerUrl() {
        return ownerUrl;
    }

    /** The owner's connection. */
    Connection owner() {
        return owner;
    }

    /** A new account, which is not in the index; its id. */
    long account() throws SQLException {
        int number = accounts.incrementAndGet();
        execute("""
                insert into account (username, first_name, last_name, origin, created_at)
                values ('person%d', 'Some', 'Body', 'imported', now())
                """.formatted(number));
        return number;
    }

    /** A new account with these traits in the index; its id. */
    long account(PersonTraits traits) throws SQLException {
        long id = account();
        new TraitRepository(entities()).store(new IndexedPerson(id, traits));
        return id;
    }

    /** So many accounts more were made by a statement. */
    void countOn(int more) {
        accounts.addAndGet(more);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How PostgreSQL would answer, in its words. */
    String plan(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet lines = statement.executeQuery("explain " + sql)) {
            StringJoiner plan = new StringJoiner("\n");
            while (lines.next()) {
                plan.add(lines.getString(1));
            }
            return plan.toString();
        }
    }

    private void clear() throws SQLException {
        execute("""
                truncate match_trait, match_name_count, match_search, match_candidate, match_decision, match_reversal,
                    not_same_person, staff_member, enrollment, account restart identity cascade
                """);
        accounts.set(0);
    }
}
