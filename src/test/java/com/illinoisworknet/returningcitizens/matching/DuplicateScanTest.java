package com.illinoisworknet.returningcitizens.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.illinoisworknet.returningcitizens.matching.model.MatchModel;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.PersonName;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which pairs the scan finds, keeps and forgets, in a real database of the real schema. */
class DuplicateScanTest {
    private static final MatchModel MODEL = MatchModel.published();
    private static final Instant FIRST_NIGHT = Instant.parse("2026-03-02T09:40:00Z");
    private static final Instant SECOND_NIGHT = Instant.parse("2026-03-03T09:40:00Z");
    private static final int SMALL_RANGE = 2;
    private static final PersonTraits BOB = born("Bob", "Kowalczyk", "1988-03-14");
    private static final PersonTraits ROBERT = born("Robert", "Kowalczyk", "1988-03-14");
    private static final PersonTraits STRANGER = born("Latoya", "Merriweather", "1971-10-30");

    private DuplicatesDatabase database;

    @BeforeEach
    void connect() throws IOException, SQLException {
        database = DuplicatesDatabase.empty();
    }

    @AfterEach
    void disconnect() throws SQLException {
        database.close();
    }

    @Test
    void twoAccountsOfOnePersonAreAPairWithTheLowerIdFirst() throws SQLException {
        accounts(BOB, STRANGER, ROBERT);

        scan(FIRST_NIGHT);

        assertThat(database.rows("""
                        select account_id, other_account_id, probability between 0.5 and 1, band,
                            evidence -> 'fields' is not null, model_version
                        from duplicate_suspect""")).containsExactly("1 3 t LIKELY t " + MODEL.version());
    }

    @Test
    void theSameNumberAndDateUnderAnotherLastNameIsAPair() throws SQLException {
        SsnTraits number = SsnTraits.of(4417_0001L, 4417);
        accounts(
                born("Ann", "Miller", "1990-05-09").with(number),
                born("Ann", "Szczepaniak", "1990-05-09").with(number));

        scan(FIRST_NIGHT);

        assertThat(suspects()).containsExactly("1 2");
    }

    @Test
    void twinsAndStrangersAreNone() throws SQLException {
        accounts(BOB, born("William", "Kowalczyk", "1988-03-14"), STRANGER);

        scan(FIRST_NIGHT);

        assertThat(suspects()).isEmpty();
    }

    @Test
    void eachPairIsJudgedOnceHoweverManyKeysItShares() throws SQLException {
        accounts(BOB, BOB, BOB, BOB, BOB, BOB, BOB);

        scan(FIRST_NIGHT);

        assertThat(scans("accounts_compared, pairs_judged, suspects_found, keys_skipped"))
                .containsExactly("7 21 21 0");
        assertThat(suspects()).hasSize(21);
    }

    @Test
    void aKeyOfTooManyAccountsIsPassedOverAndCounted() throws SQLException {
        for (int account = 0; account <= SelectiveKeys.MOST; account++) {
            database.account(BOB);
        }

        scan(FIRST_NIGHT);

        int keys = MatchModel.keysOfAccount(BOB).length;
        assertThat(scans("pairs_judged, keys_skipped")).containsExactly("0 " + keys);
    }

    @Test
    void aScanThatWasStoppedIsTakenUp() throws SQLException {
        accounts(BOB, STRANGER, ROBERT, STRANGER, BOB);
        DuplicateScan stopped = newScan(FIRST_NIGHT);
        stopped.scanRange(database.connection());
        database.connection().commit();
        stopped.scanRange(database.connection());
        database.connection().rollback();

        scan(SECOND_NIGHT);

        assertThat(scans("accounts_compared, account_id_done, pairs_judged, suspects_found"))
                .containsExactly("5 5 4 4");
        assertThat(suspects()).containsExactly("1 3", "1 5", "2 4", "3 5");
        assertThat(database.rows("select account_id from duplicate_waiting")).isEmpty();
    }

    @Test
    void pairsThatStaffCalledTwoPeopleNeverComeBack() throws SQLException {
        accounts(BOB, ROBERT);
        scan(FIRST_NIGHT);
        assertThat(shown()).containsExactly("1 2");

        decideThatTheyAreTwoPeople();

        assertThat(shown()).isEmpty();
        database.index(2, ROBERT);
        scan(SECOND_NIGHT);
        assertThat(suspects()).isEmpty();
        database.execute("update duplicate_scan set model_version = 'older'");
        scan(SECOND_NIGHT);
        assertThat(suspects()).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void aDecisionHoldsThroughNewNamesImportsAndModels() throws SQLException {
        accounts(BOB, ROBERT);
        scan(FIRST_NIGHT);
        decideThatTheyAreTwoPeople();

        database.index(1, born("Robert", "Kowalczik", "1988-03-14"));
        scan(SECOND_NIGHT);
        database.execute("delete from match_trait where account_id = 2");
        database.index(2, BOB.with(SsnTraits.of(4417_0001L, 4417)));
        database.index(1, BOB.with(SsnTraits.of(4417_0001L, 4417)));
        scan(SECOND_NIGHT);
        database.execute("update duplicate_scan set model_version = 'older'");
        scan(SECOND_NIGHT);

        assertThat(suspects()).isEmpty();
        assertThat(shown()).isEmpty();
    }

    @Test
    void aChainOfPairsThatContradictsADecisionIsShown() throws SQLException {
        accounts(BOB, ROBERT, BOB);
        scan(FIRST_NIGHT);
        assertThat(contradictions()).isEmpty();

        decideThatTheyAreTwoPeople();

        assertThat(shown()).containsExactly("1 3", "2 3");
        assertThat(contradictions()).containsExactly("1 2 1 {1,3,2}");
    }

    @Test
    void anAccountThatChangedIsComparedAnewAndNobodyElse() throws SQLException {
        accounts(BOB, ROBERT, STRANGER, STRANGER);
        scan(FIRST_NIGHT);
        assertThat(suspects()).containsExactly("1 2", "3 4");

        database.index(2, born("Robert", "Nowak", "1961-12-01"));
        scan(SECOND_NIGHT);

        assertThat(suspects()).containsExactly("3 4");
        assertThat(scans("accounts_compared")).containsExactly("4", "1");
    }

    @Test
    void aPairThatIsFoundAgainKeepsTheMomentOfTheFirst() throws SQLException {
        accounts(BOB, BOB);
        scan(FIRST_NIGHT);

        database.index(1, ROBERT);
        database.index(2, ROBERT);
        scan(SECOND_NIGHT);

        assertThat(database.rows(
                        "select count(*), min(found_at) = timestamptz '" + FIRST_NIGHT + "' from duplicate_suspect"))
                .containsExactly("1 t");
    }

    @Test
    void aNightWithoutWorkLeavesNoScan() throws SQLException {
        scan(FIRST_NIGHT);
        assertThat(DuplicateScan.sentence(database.connection())).isEqualTo("There is no account to compare.");
        accounts(BOB, ROBERT);
        scan(FIRST_NIGHT);

        scan(SECOND_NIGHT);

        assertThat(scans("accounts_compared, finished_at is not null")).containsExactly("2 t");
    }

    @Test
    void anotherModelJudgesEverybodyAnew() throws SQLException {
        accounts(BOB, ROBERT, STRANGER);
        scan(FIRST_NIGHT);
        database.execute("update duplicate_scan set model_version = 'older'");

        scan(SECOND_NIGHT);

        assertThat(scans("model_version, accounts_compared, finished_at is not null"))
                .containsExactly("older 3 t", MODEL.version() + " 3 t");
    }

    @Test
    void whatIsIndexedDuringItsComparisonWaitsOn() throws SQLException {
        accounts(BOB, ROBERT);
        DuplicateTables tables = new DuplicateTables(database.connection());
        List<WaitingAccount> waiting = tables.waiting(10);
        database.index(2, STRANGER);

        tables.compared(waiting);
        database.connection().commit();

        assertThat(database.rows("select account_id from duplicate_waiting")).containsExactly("2");
    }

    @Test
    void twoScansAreNotAtWorkAtOnce() throws SQLException {
        accounts(BOB, ROBERT);
        newScan(FIRST_NIGHT).scanRange(database.connection());

        try (Connection other = database.other()) {
            assertThat(newScan(FIRST_NIGHT).scanRange(other)).isFalse();
        }

        database.connection().commit();
        assertThat(scans("accounts_compared")).containsExactly("2");
    }

    @Test
    void staffAreNoneOfAPair() throws SQLException {
        accounts(BOB, ROBERT);
        database.execute("insert into staff_member (account_id, role) values (1, 'state-administrator')");

        scan(FIRST_NIGHT);

        assertThat(suspects()).isEmpty();
    }

    private void accounts(PersonTraits... people) throws SQLException {
        for (PersonTraits person : people) {
            database.account(person);
        }
    }

    private static DuplicateScan newScan(Instant now) {
        return new DuplicateScan(MODEL, Clock.fixed(now, ZoneOffset.UTC), SMALL_RANGE);
    }

    private void scan(Instant now) throws SQLException {
        DuplicateScan scan = newScan(now);
        boolean more = true;
        while (more) {
            more = scan.scanRange(database.connection());
            database.connection().commit();
        }
    }

    private void decideThatTheyAreTwoPeople() throws SQLException {
        database.execute("""
                insert into match_search (intake_key, number, searched_at, searched_by, model_version)
                values ('00000000-0000-4000-8000-000000000001', 1, now(), 1, 'any');
                insert into match_decision (intake_key, search_id, decided_by, decided_at)
                values ('00000000-0000-4000-8000-000000000001', 1, 1, now());
                insert into not_same_person (account_id, other_account_id, decision_id) values (1, 2, 1)""");
    }

    private List<String> suspects() throws SQLException {
        return database.rows("select account_id, other_account_id from duplicate_suspect order by 1, 2");
    }

    private List<String> shown() throws SQLException {
        return database.rows("select account_id, other_account_id from audit.duplicate_suspects order by 1, 2");
    }

    private List<String> contradictions() throws SQLException {
        return database.rows(
                "select account_id, other_account_id, decision_id, accounts from audit.contradictory_duplicates");
    }

    private List<String> scans(String columns) throws SQLException {
        return database.rows("select " + columns + " from duplicate_scan order by id");
    }

    private static PersonTraits born(String first, String last, String date) {
        return PersonTraits.of(PersonName.of(first, last)).born(new BirthDate(LocalDate.parse(date)));
    }
}
