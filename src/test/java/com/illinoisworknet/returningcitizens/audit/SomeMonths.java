package com.illinoisworknet.returningcitizens.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Some months of two institutions, as the file {@code audit/some-months.sql} of the test resources tells them. */
final class SomeMonths {
    private SomeMonths() {}

    /** A database with them. */
    static TrailDatabase database() throws IOException, SQLException {
        TrailDatabase database = TrailDatabase.create();
        try (Session owner = database.as("rc_owner");
                InputStream script = SomeMonths.class.getResourceAsStream("/audit/some-months.sql")) {
            owner.begin();
            owner.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            owner.commit();
        }
        return database;
    }

    /** What was written so far was written on a day. */
    static void dateVersions(TrailDatabase database, String moment) throws SQLException {
        try (Session superuser = database.as("postgres")) {
            superuser.execute("set session_replication_role = replica");
            superuser.execute(
                    "update audit.enrollment_version set valid_from = ?::timestamptz where valid_from > now() - interval '1 hour'",
                    moment);
        }
    }
}
