package com.illinoisworknet.returningcitizens.benchmark.list;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.benchmark.run.BenchmarkDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedCustomersTest {
    private static final long NUMBER = 2_000;

    @TempDir
    static Path folder;

    private static BenchmarkDatabase database;

    @BeforeAll
    static void load() {
        database = BenchmarkDatabase.make(folder.resolve("database"));
        GeneratedCustomers.load(database.owner(), NUMBER);
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void asManyEnrollmentsAsAskedFor() throws SQLException {
        assertThat(number("select count(*) from enrollment")).isEqualTo(NUMBER);
    }

    /** Each of these is something that the list filters or sorts by; a value that nobody has would measure nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from enrollment where exited_on is null and msr_date < current_date",
                "select count(*) from enrollment where exited_on is null and msr_date < current_date + 30",
                "select count(*) from enrollment where exit_reason = 'COMPLETED'",
                "select count(*) from enrollment where msr_county_code = 'OUT'",
                "select count(*) from enrollment where msr_county_code is null",
                "select count(*) from enrollment_commitment_county where county_code = '17031'",
                "select count(*) from enrollment_offense where offense_id = 1",
                "select count(*) from assignment where staff_account_id = 11",
                "select count(*) from credential where temporary and expires_at < now()",
                "select count(*) from credential where temporary and expires_at > now()",
                "select count(*) from sign_in_failure",
                "select count(*) from account where last_name = 'Smith'"
            })
    void someHaveWhatTheListFiltersBy(String count) throws SQLException {
        assertThat(number(count)).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void theViewerHasTheRoleAndTheInstitutionsOfTheDatabase(Viewer viewer) throws SQLException {
        long account = viewer.profile().accountId();

        assertThat(number("select count(*) from staff_member where account_id = %d and role = '%s'"
                        .formatted(account, viewer.profile().role())))
                .isOne();
        assertThat(number("select count(*) from staff_institution where account_id = " + account))
                .isEqualTo(viewer.profile().institutionIds().size());
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
