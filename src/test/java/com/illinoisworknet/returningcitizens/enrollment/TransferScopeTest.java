package com.illinoisworknet.returningcitizens.enrollment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database holds of transfers: 2, staff of Kewanee, asks Murphysboro to take the customer of enrollment 1. */
class TransferScopeTest {
    private static final String KEWANEE = "2";
    private static final String MURPHYSBORO = "3";
    private static final String ASK = """
            insert into transfer (enrollment_id, from_institution_id, to_institution_id, asked_institution_id, reason,
                requested_by, requested_at)
            values (%d, %d, %d, %d, 'MOVED_THERE', %d, now())""";
    private static final String APPROVE =
            "select closed_now, outcome, account_id, unassigned::text from approve_transfer(1, now())";

    private TrailDatabase database;
    private Session owner;
    private Session application;

    @BeforeEach
    void ask() throws IOException, SQLException {
        database = TwoInstitutions.database();
        owner = database.as("rc_owner");
        owner.execute(ASK.formatted(1, 1, 2, 2, 2));
        application = database.as("rc_app");
        application.begin();
    }

    @AfterEach
    void disconnect() throws SQLException {
        application.close();
        owner.close();
    }

    @ParameterizedTest(name = "{0} reads {1}, is told about {2}")
    @CsvSource({
        "1,   1, 1", // the state administrator
        "2,   1, 0", // who asked
        "3,   1, 1", // the supervisor of Murphysboro, who is asked
        "4,   1, 0", // a provider who is assigned
        "5,   0, 0", // an auditor
        "6,   1, 0", // staff of both, not a supervisor
        "7,   0, 0", // the customer
        "999, 0, 0",
        "'',  0, 0",
    })
    void thoseWhoAreAskedAreToldWhomItConcerns(String scope, int reads, int told) throws SQLException {
        set(scope);

        assertThat(application.number("select count(*) from transfer")).isEqualTo(reads);
        assertThat(application.number("select count(*) from transfers_to_decide()"))
                .isEqualTo(told);
    }

    @Test
    void nameAndNumberAreAllThatIsTold() throws SQLException {
        set(MURPHYSBORO);

        assertThat(application.rows("select first_name, idoc_number, in_scope from transfer_list"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsExactly("ada", "R00001", "f"));
        assertThat(application.number("select count(*) from enrollment where id = 1"))
                .isZero();
    }

    @Test
    void closedRequestTellsNothingOfACustomerOutOfScope() throws SQLException {
        set(MURPHYSBORO);
        application.execute(
                "update transfer set state = 'DECLINED', decline_reason = 'NO_ROOM', closed_by = 3, closed_at = now()");

        assertThat(application.rows("select first_name, idoc_number from transfer_list"))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsOnly(""));
    }

    @Test
    void approvedCustomerMovesAndStaffWhoDoNotServeThereAreUnassigned() throws SQLException {
        owner.execute("insert into assignment values (1, 6, now(), 2)");
        set(MURPHYSBORO);

        List<String> first = cells(application, APPROVE);
        List<String> second = cells(application, APPROVE);
        String seen = application
                .texts("select institution_id || ' ' || changed_by from enrollment where id = 1")
                .get(0);
        application.commit();

        assertThat(first).containsExactly("t", "APPROVED", "7", "{2,4}");
        assertThat(second).containsExactly("f", "APPROVED", "7", "{}");
        assertThat(seen).isEqualTo("2 3");
        assertThat(owner.texts("select staff_account_id from assignment where enrollment_id = 1"))
                .containsExactly("6");
        assertThat(owner.texts("""
                        select institution || ' ' || staff_ids::text from audit.enrollment_history
                        where enrollment_id = 1 order by version""")).endsWith("Kewanee {2,4,6}", "Murphysboro {6}");
        assertThat(owner.texts("select state || ' ' || closed_by from audit.transfer"))
                .containsExactly("APPROVED murphysboro");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "4", "5", "6", "7", "999", ""})
    void nobodyElseApproves(String scope) throws SQLException {
        set(scope);

        assertThat(application.rows(APPROVE)).isEmpty();
    }

    @Test
    void nobodyApprovesWhatTheyAskedFor() throws SQLException {
        owner.execute("update transfer set requested_by = 3");
        set(MURPHYSBORO);

        assertThat(application.rows(APPROVE)).isEmpty();
        assertThat(application.number("select count(*) from transfers_to_decide()"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update enrollment set exited_on = '2026-05-01', exit_reason = 'COMPLETED' where id = 1",
                "update enrollment set exited_on = '2026-05-01', exit_reason = 'VOID_TRIAL' where id = 1",
                "update enrollment set institution_id = 2 where id = 1"
            })
    void whatEndedOrMovedBeforeIsNotMoved(String meanwhile) throws SQLException {
        owner.execute(meanwhile);
        set(MURPHYSBORO);

        assertThat(cells(application, APPROVE)).containsExactly("t", "LAPSED", "7", "{}");
    }

    @Test
    void anEditMeanwhileMovesWithTheCustomer() throws SQLException {
        owner.execute("update enrollment set idoc_number = 'R00077' where id = 1");
        set(MURPHYSBORO);

        assertThat(cells(application, APPROVE)).startsWith("t", "APPROVED");
        assertThat(application.texts("select idoc_number from enrollment where id = 1"))
                .containsExactly("R00077");
    }

    @ParameterizedTest(name = "{0} asks for enrollment {1} of {2}, institution {4}: {5}")
    @CsvSource({
        "2, 2, 1, 2, 2, 2, true",
        "1, 2, 1, 2, 2, 1, true",
        "2, 3, 2, 1, 1, 2, false", // a customer of Murphysboro
        "2, 3, 1, 2, 2, 2, false", // who is not where they say
        "2, 2, 1, 2, 1, 2, false", // who ask themselves
        "2, 2, 1, 2, 2, 6, false", // in another's name
        "4, 1, 1, 2, 2, 4, false", // assigned only
        "2, 3, 2, 1, 2, 2, true", // to Kewanee, asking Murphysboro
        "2, 3, 2, 1, 1, 2, false", // the same, asking themselves
        "4, 3, 2, 1, 2, 4, false",
        "7, 1, 1, 2, 2, 7, false", // the customer
    })
    void staffAskForCustomersOfTheirInstitutions(
            String scope, long enrollment, long from, long to, long asked, long by, boolean allowed)
            throws SQLException {
        owner.execute("update transfer set state = 'WITHDRAWN', closed_by = 2, closed_at = now()");
        set(scope);

        assertThat(isAllowed(ASK.formatted(enrollment, from, to, asked, by))).isEqualTo(allowed);
    }

    @Test
    void oneRequestAnEnrollmentIsOpen() throws SQLException {
        set(KEWANEE);

        assertThatThrownBy(() -> application.execute(ASK.formatted(1, 1, 2, 2, 2)))
                .hasMessageContaining("transfer_open_unique");
    }

    @Test
    void toWriteThatItIsApprovedMovesNobodyAndIsRefused() throws SQLException {
        set(MURPHYSBORO);

        assertThat(isAllowed("update transfer set state = 'APPROVED', closed_by = 3, closed_at = now()"))
                .isFalse();
    }

    private void set(String scope) throws SQLException {
        application.texts("select set_config('rc.scope', ?, true)", scope);
    }

    private static List<String> cells(Session session, String sql) throws SQLException {
        return List.copyOf(session.rows(sql).get(0).values());
    }

    private boolean isAllowed(String sql) throws SQLException {
        try {
            application.execute(sql);
            return true;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("row-level security");
            return false;
        }
    }
}
