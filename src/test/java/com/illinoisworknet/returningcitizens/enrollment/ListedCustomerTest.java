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

/** The table behind the customer list is what its view says, whatever is changed; and how it is searched. */
class ListedCustomerTest {
    private static TrailDatabase database;
    private static Session owner;

    @BeforeAll
    static void connect() throws IOException, SQLException {
        database = TwoInstitutions.database();
        owner = database.as("rc_owner");
    }

    @AfterAll
    static void disconnect() throws SQLException {
        owner.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        owner.begin();
    }

    @AfterEach
    void leaveNothing() throws SQLException {
        owner.rollback();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update enrollment set msr_date = msr_date + 30, msr_county_code = '17095', idoc_number = 'K77777'"
                        + " where id = 1",
                "update enrollment set exited_on = '2026-03-01', exit_reason = 'VOID_TRIAL' where id in (1, 3)",
                "update enrollment set institution_id = 2, changed_at = now(), changed_by = 1 where id = 1",
                "insert into enrollment_commitment_county values (1, '17095')",
                "delete from enrollment_commitment_county where enrollment_id = 1",
                "insert into enrollment_offense values (1, 2), (3, 2)",
                "delete from enrollment_offense",
                "insert into assignment values (1, 6, now(), 1), (2, 6, now(), 1)",
                "delete from assignment where staff_account_id = 4",
                "insert into credential values (7, 'x', true, now(), 1, now())",
                "insert into match_trait values (8, 'bea', '', 'zoe', '', null, null, null, null, '', '{}')",
                "update account set last_name = 'Ångström' where id in (7, 8)",
                "update account set first_name = 'Ada', last_name = 'Zuniga' where id = 4",
                "update account set username = 'other' where id = 7",
                "update offense set citation = '999 ILCS 9/9-9', title = 'Zz' where id = 1",
                "update account set closed_at = now() where id = 7",
                "delete from assignment; delete from enrollment_offense; delete from enrollment_commitment_county;"
                        + " delete from reported_identity; delete from enrollment where id = 1"
            })
    void whateverChangesTheListIsWhatItsViewSays(String change) throws SQLException {
        List<String> before = owner.texts("select l::text from listed_customer l order by 1");

        owner.execute(change);

        assertThat(owner.texts("select l::text from listed_customer l order by 1"))
                .isEqualTo(owner.texts("select l::text from customer_to_list l order by 1"))
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert into credential values (7, 'x', true, now(), 1, now())"
                        + "| update credential set temporary = false, expires_at = null where account_id = 7",
                "insert into match_trait values (7, 'ada', '', 'b', '', null, null, null, null, '', '{}')"
                        + "| update match_trait set last_name_folded = 'c' where account_id = 7"
            },
            quoteCharacter = '"')
    void soDoesWhatChangesLater(String first, String then) throws SQLException {
        owner.execute(first);
        List<String> before = owner.texts("select l::text from listed_customer l order by 1");

        owner.execute(then);

        assertThat(owner.texts("select l::text from listed_customer l order by 1"))
                .isEqualTo(owner.texts("select l::text from customer_to_list l order by 1"))
                .isNotEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "kowalczyk, true, as it is",
        "owalcz, true, a part of it",
        "bob kowalczyk, true, the other way round",
        "kowalcyzk, true, two letters swapped",
        "kowalzcyk, true, two letters swapped",
        "kowalczik, true, one letter other",
        "kowalczy, true, one letter less",
        "kowalczykk, true, one letter more",
        "kowlaczyk, true, two letters swapped",
        "munzo, true, two letters of a short word swapped",
        "munos, true, one letter other",
        "bkowalczyk2, true, the username",
        "r00001, true, the IDOC number",
        "00001, true, a part of the IDOC number",
        "kowalski, false, another name",
        "kowalczyk zoe, false, one word fits nobody",
        "bib, false, too short for a slip",
        "r00009, false, a number has no slips",
        "%, false, a sign",
        "k_w, false, a sign"
    })
    void partsAndSmallSlipsAreFound(String words, boolean found, String why) throws SQLException {
        owner.execute("update account set username = 'bkowalczyk2' where id = 7");
        owner.execute("insert into match_trait values"
                + " (7, 'bob', 'munoz', 'kowalczyk', '', null, null, null, null, '', '{}')");
        owner.texts("select set_config('rc.scope', '1', true)");

        List<String> ids =
                owner.texts("select id::text from customers_found(string_to_array(?, ' ')) as found(id)", words);

        assertThat(ids).as(why).isEqualTo(found ? List.of("1") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"1, 1 2 3 4", "jobs, 1 2 3 4", "2, 1 2", "3, 3 4", "4, 1", "5, ''", "7, ''", "nobody, ''"})
    void aSearchEndsAtTheScope(String scope, String found) throws SQLException {
        owner.texts("select set_config('rc.scope', ?, true)", scope);

        List<String> ids =
                owner.texts("select id::text from customers_found(array['customer']) as found(id) order by 1");

        assertThat(String.join(" ", ids)).isEqualTo(found);
    }

    @Test
    void quotesAndBackslashesAreLetters() throws SQLException {
        owner.texts("select set_config('rc.scope', '1', true)");

        assertThat(owner.texts("select id from customers_found(array['''; drop table account; --', '\\']) as f(id)"))
                .isEmpty();
    }
}
