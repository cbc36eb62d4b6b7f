package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database answers beyond the scope: as little as Add Customer has to know, and to staff only. */
class StatewideQuestionsTest {
    private static final String KEWANEE = "2";
    private static final String MURPHYSBORO = "3";

    private static TrailDatabase database;
    private static Session application;

    @BeforeAll
    static void connect() throws IOException, SQLException {
        database = TwoInstitutions.database();
        application = database.as("rc_app");
    }

    @AfterAll
    static void disconnect() throws SQLException {
        application.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        application.begin();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        application.rollback();
    }

    @ParameterizedTest
    @CsvSource({"2, 3-9-2-f", "3, 3-9-2-t", "4, 3-9-2-f", "1, 3-9-2-t", "jobs, 3-9-2-t"})
    void staffLearnWhereANumberIsEnrolledAndWhetherItIsInScope(String scope, String answer) throws SQLException {
        set(scope);

        assertThat(answers("select * from live_enrollment_by_number('R00003')")).containsExactly(answer);
        assertThat(answers("select * from live_enrollment_of_account(9)")).containsExactly(answer);
    }

    @Test
    void whoIsAssignedHasItInScope() throws SQLException {
        set("4");

        assertThat(answers("select * from live_enrollment_by_number('R00001')")).containsExactly("1-7-1-t");
    }

    @Test
    void anEnrollmentThatEndedIsNotLive() throws SQLException {
        set(MURPHYSBORO);

        assertThat(answers("select * from live_enrollment_by_number('R00004')")).isEmpty();
        assertThat(answers("select * from live_enrollment_of_account(8)")).containsExactly("2-8-1-f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "7", "999", "all"})
    void nobodyElseLearnsAnything(String scope) throws SQLException {
        set(scope);

        assertThat(answers("select * from live_enrollment_by_number('R00003')")).isEmpty();
        assertThat(answers("select * from live_enrollment_of_account(9)")).isEmpty();
        assertThat(answers("select enrollment_of_intake('00000000-0000-4000-8000-000000000003')"))
                .containsExactly("");
        assertThat(answers("select is_in_other_custody(9, 1, 'R09999')")).containsExactly("f");
        assertThat(answers("select * from enrolled_traits(9)")).isEmpty();
    }

    @Test
    void anIntakeFindsItsEnrollmentWhereverItIs() throws SQLException {
        set(KEWANEE);

        assertThat(answers("select enrollment_of_intake('00000000-0000-4000-8000-000000000003')"))
                .containsExactly("3");
        assertThat(answers("select enrollment_of_intake('00000000-0000-4000-8000-000000000009')"))
                .containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 1, R09999, t", // elsewhere under another number
        "9, 2, R09999, f", // the same institution
        "9, 1, R00003, f", // the same number
        "10, 1, R09999, f", // never enrolled
        "8, 1, R09999, f" // elsewhere, but that ended
    })
    void anotherCustodyIsAnotherInstitutionUnderAnotherNumber(
            long account, long institution, String number, String answer) throws SQLException {
        set(KEWANEE);

        assertThat(application.texts("select is_in_other_custody(?, ?, ?)", account, institution, number))
                .containsExactly(answer);
    }

    @Test
    void whatIsComparedComesFromTheLatestEnrollment() throws SQLException {
        set(MURPHYSBORO);

        assertThat(answers("select * from enrolled_traits(8)")).containsExactly("R00002-17031");
        assertThat(answers("select * from enrolled_traits(10)")).isEmpty();
    }

    @Test
    void customersAreComparedByTheirOwnEnrollment() throws SQLException {
        set("8");

        assertThat(answers("select * from enrolled_traits(8)")).containsExactly("R00002-17031");
    }

    /** A function that sees past the scope is a hole in it: each stands here with all that it tells. */
    @Test
    void nothingElseAnswersTheApplicationPastTheScope() throws SQLException {
        try (Session owner = database.as("rc_owner")) {
            List<String> functions = owner.texts("""
                    select p.oid::regprocedure || ': ' || pg_get_function_result(p.oid)
                    from pg_proc p
                    where p.prosecdef and p.pronamespace = 'public'::regnamespace
                        and has_function_privilege('rc_app', p.oid, 'execute')""");

            assertThat(functions)
                    .containsExactlyInAnyOrder(
                            "scope_role(): text",
                            "scope_institutions(): SETOF bigint",
                            "scope_assigned(): SETOF bigint",
                            "live_enrollment_by_number(text): TABLE(enrollment_id bigint, account_id bigint,"
                                    + " institution_id bigint, in_scope boolean)",
                            "live_enrollment_of_account(bigint): TABLE(enrollment_id bigint, account_id bigint,"
                                    + " institution_id bigint, in_scope boolean)",
                            "enrollment_of_intake(uuid): bigint",
                            "has_other_enrollment(bigint): boolean",
                            "is_in_other_custody(bigint,bigint,text): boolean",
                            "customers_found(text[]): SETOF bigint",
                            "transfers_to_decide(): TABLE(transfer_id bigint, account_id bigint, idoc_number text)",
                            "approve_transfer(bigint,timestamp with time zone): TABLE(closed_now boolean,"
                                    + " outcome text, account_id bigint, unassigned bigint[])",
                            "links_of_account(bigint,bigint): TABLE(decision_id bigint, enrollment_id bigint,"
                                    + " first_name text, middle_name text, last_name text, suffix text,"
                                    + " ssn_key_id text, ssn_ciphertext bytea)",
                            "enrolled_traits(bigint): TABLE(idoc_number text, county_codes text)");
        }
    }

    private static void set(String scope) throws SQLException {
        application.texts("select set_config('rc.scope', ?, true)", scope);
    }

    private static List<String> answers(String sql) throws SQLException {
        return application.rows(sql).stream()
                .map(row -> String.join("-", row.values()))
                .toList();
    }
}
