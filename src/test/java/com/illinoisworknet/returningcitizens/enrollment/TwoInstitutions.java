package com.illinoisworknet.returningcitizens.enrollment;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Two institutions as the file {@code enrollment/two-institutions.sql} of the test resources tells of them. */
final class TwoInstitutions {
    private TwoInstitutions() {}

    /** A database with them. */
    static TrailDatabase database() throws IOException, SQLException {
        TrailDatabase database = TrailDatabase.create();
        try (Session owner = database.as("rc_owner");
                InputStream script = TwoInstitutions.class.getResourceAsStream("/enrollment/two-institutions.sql")) {
            owner.begin();
            owner.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
            owner.commit();
        }
        return database;
    }
}
