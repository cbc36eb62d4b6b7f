package com.illinoisworknet.returningcitizens.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.ClockProducer;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SecretsDirectory;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Imports into a PostgreSQL of the real schema. */
class AccountImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T18:00:00Z"), ClockProducer.ILLINOIS);
    private static final SsnVault VAULT = new SsnVault(SecretsDirectory.temporary()
            .key("encryption-1", 1)
            .key("search-token", 2)
            .vault());
    private static final SocialSecurityNumber SSN = new SocialSecurityNumber("349153221");
    private static final String HASH = "PBKDF2WithHmacSHA512:210000:c2FsdHNhbHQ=:aGFzaGhhc2g=";
    private static final String HEADER = "account_id,first_name,middle_name,last_name,suffix,former_last_names,"
            + "birth_date,ssn,idoc_number,county,username,password_hash\n";
    private static final String BOB =
            "A1,Bob,A.,Muñoz-Pérez,Jr.,Nowak;Li,1980-02-03,349-15-3221,r12345,st clair,BobMP," + HASH + "\n";
    private static final String ANN = "A2,Ann,,Smith,,,,,,,,\n";
    private static final int BATCH = 3;

    private final StringWriter report = new StringWriter();
    private ImportDatabase database;

    @BeforeEach
    void emptyDatabase() throws IOException, SQLException {
        database = ImportDatabase.empty();
    }

    @Test
    void rowBecomesAnAccount() throws SQLException {
        Summary summary = load(BOB + ANN);

        assertThat(summary.added()).isEqualTo(2);
        assertThat(database.rows("""
                select username, first_name, middle_name, last_name, suffix, birth_date, idoc_number, county_code,
                    origin, source_id, created_by from account order by id"""))
                .containsExactly(
                        "BobMP|Bob|A.|Muñoz-Pérez|Jr.|1980-02-03|R12345|17163|imported|A1|",
                        "asmith|Ann||Smith|||||imported|A2|");
        assertThat(database.rows("select last_name from account_former_name order by 1"))
                .containsExactly("Li", "Nowak");
        assertThat(database.rows("select password_hash, temporary, expires_at from credential"))
                .containsExactly(HASH + "|f|");
    }

    @Test
    void socialSecurityNumberIsSealedForItsAccountAndFoundByItsToken() throws SQLException {
        load(BOB);

        String place = SsnVault.placeOfAccount(id("A1"));
        Sealed sealed = new Sealed("1", database.bytes("select ssn_ciphertext from account"));
        assertThat(VAULT.open(sealed, place)).isEqualTo(SSN);
        assertThat(database.rows("select ssn_key_id, ssn_token from account"))
                .containsExactly("1|" + VAULT.token(SSN).value());
    }

    @Test
    void accountIsInTheIndex() throws SQLException {
        load(BOB);

        assertThat(database.rows("""
                select t.account_id = a.id, first_name_folded, middle_name_folded, last_name_folded, suffix_folded,
                    t.birth_date, t.ssn_hash = left(a.ssn_token, 16) || right(a.ssn_token, 8), t.idoc_number, t.county_code
                from match_trait t, account a""")).containsExactly("t|bob|a|munoz perez|jr|1980-02-03|t|R12345|17163");
    }

    @Test
    void eachBatchLeavesAnEvent() throws SQLException {
        load(people(1, 5));

        assertThat(database.rows(
                        "select kind, details, happened_at = '2026-03-02 18:00Z' from audit.event order by id"))
                .containsExactly(
                        "AccountsImported|{\"added\": 3, \"changed\": 0}|t",
                        "AccountsImported|{\"added\": 2, \"changed\": 0}|t");
    }

    @Test
    void secondRunChangesNothing() throws SQLException {
        load(BOB + ANN + people(3, 9));
        List<String> before = everything();

        Summary summary = load(BOB + ANN + people(3, 9));

        assertThat(everything()).isEqualTo(before);
        assertThat(summary.unchanged()).isEqualTo(9);
        assertThat(summary.added() + summary.changed() + summary.refused()).isZero();
    }

    @Test
    void changedRowChangesItsAccountAndTheIndex() throws SQLException {
        load(BOB + ANN);

        Summary summary =
                load(BOB.replace("Muñoz", "Munez").replace("Nowak;Li", "Kim").replace("st clair", "Cook") + ANN);

        assertThat(summary.changed()).isEqualTo(1);
        assertThat(summary.unchanged()).isEqualTo(1);
        assertThat(database.rows("select last_name, county_code, version from account where source_id = 'A1'"))
                .containsExactly("Munez-Pérez|17031|2");
        assertThat(database.rows("select last_name_folded, county_code from match_trait where idoc_number = 'R12345'"))
                .containsExactly("munez perez|17031");
        assertThat(database.rows("select last_name from account_former_name order by 1"))
                .containsExactly("Kim", "Li", "Nowak");
        assertThat(database.rows("select count(*) from match_trait")).containsExactly("2");
    }

    @Test
    void sameSocialSecurityNumberStaysSealedAsItIs() throws SQLException {
        load(BOB);
        byte[] before = database.bytes("select ssn_ciphertext from account");

        load(BOB.replace("st clair", "Cook"));

        assertThat(database.bytes("select ssn_ciphertext from account")).isEqualTo(before);
    }

    @Test
    void otherSocialSecurityNumberTakesThePlaceOfTheOld() throws SQLException {
        SocialSecurityNumber other = new SocialSecurityNumber("323049283");
        load(BOB);

        load(BOB.replace("349-15-3221", other.digits()));

        Sealed sealed = new Sealed("1", database.bytes("select ssn_ciphertext from account"));
        assertThat(VAULT.open(sealed, SsnVault.placeOfAccount(id("A1")))).isEqualTo(other);
        assertThat(database.rows("select ssn_hash from match_trait"))
                .containsExactly("%016x%08x"
                        .formatted(
                                VAULT.token(other).number(), VAULT.token(other).lastFour()));
    }

    @Test
    void blankCellErasesNothing() throws SQLException {
        load(BOB + ANN);
        database.execute("update account set middle_name = 'Marie', suffix = 'II' where source_id = 'A2'");

        load("A1,,,Muñoz-Pérez,,,,,,,,\n" + ANN.replace(",,,\n", ",Cook,,\n"));

        assertThat(database.rows("""
                select first_name, middle_name, suffix, birth_date, idoc_number, county_code, ssn_token is null
                from account order by id"""))
                .containsExactly("Bob|A.|Jr.|1980-02-03|R12345|17163|f", "Ann|Marie|II|||17031|t");
        assertThat(database.rows("select first_name_folded, middle_name_folded from match_trait order by account_id"))
                .containsExactly("bob|a", "ann|marie");
    }

    /** Else reversing the decision would take back what the import says, too. */
    @Test
    void whatTheFileSaysIsNoLongerByAMatchDecision() throws SQLException {
        load(ANN);
        database.execute("""
                update account set middle_name = 'Marie', middle_name_by = 7, suffix = 'II', suffix_by = 7""");

        load(ANN.replace("Ann,,", "Ann,Marie,"));

        assertThat(database.rows("select middle_name, middle_name_by, suffix, suffix_by from account"))
                .containsExactly("Marie||II|7");
    }

    @Test
    void blankLastNameDoesNotPutTheFirstNameInItsPlace() throws SQLException {
        load(ANN + "A3,Suharto,,,,,,,,,,\n");

        load(ANN.replace("Smith", "") + "A3,Suharta,,,,,,,,,,\n");

        assertThat(database.rows("select first_name, last_name from account order by id"))
                .containsExactly("Ann|Smith", "|Suharta");
    }

    @Test
    void usernameAndPasswordAreTheHolders() throws SQLException {
        load(BOB);
        database.execute("update credential set password_hash = 'chosen since'");

        load(BOB.replace("BobMP", "Bobby").replace("aGFzaGhhc2g=", "b3RoZXJvdGg="));

        assertThat(database.rows("select username, password_hash from account, credential"))
                .containsExactly("BobMP|chosen since");
        assertThat(reported())
                .containsExactly("2,A1,username,loaded without it,the account keeps the username that it has");
    }

    @Test
    void numberAndCountiesOfTheLatestEnrollmentStayInTheIndex() throws SQLException {
        load(BOB);
        database.execute("""
                insert into parent_institution (name, kind, city, county_code) values ('K', 'facility', 'K', '17031');
                insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date, intake_key,
                    enrolled_by, enrolled_at)
                select a.id, 'M54321', i.id, '2026-01-01', '2026-06-01', gen_random_uuid(), a.id, now()
                from account a, parent_institution i;
                insert into enrollment_commitment_county select id, '17031' from enrollment""");

        load(BOB.replace("Bob,", "Robert,"));

        assertThat(database.rows("select first_name_folded, idoc_number, county_code from match_trait"))
                .containsExactly("robert|M54321|17031");
    }

    @Test
    void whatAVoidEnrollmentSaidDoesNotComeBackIntoTheIndex() throws SQLException {
        load(BOB);
        database.execute("""
                insert into parent_institution (name, kind, city, county_code) values ('K', 'facility', 'K', '17031');
                insert into enrollment (account_id, idoc_number, institution_id, enrolled_on, msr_date, intake_key,
                    enrolled_by, enrolled_at, exited_on, exit_reason)
                select a.id, 'M54321', i.id, '2026-01-01', '2026-06-01', gen_random_uuid(), a.id, now(),
                    '2026-01-01', 'VOID_WRONG_PERSON'
                from account a, parent_institution i;
                insert into enrollment_commitment_county select id, '17031' from enrollment""");
        String before = database.rows("select idoc_number, county_code from match_trait")
                .get(0);

        load(BOB.replace("Bob,", "Robert,"));

        assertThat(database.rows("select first_name_folded, idoc_number, county_code from match_trait"))
                .containsExactly("robert|" + before);
    }

    @Test
    void refusedRowsAreReportedAndTheRestIsLoaded() throws SQLException {
        Summary summary = load(BOB
                + "A2,,Ann,,,,,,,,,\n"
                + "A3,Ann,,Sm1th,,,,,,,,\n"
                + "A1,Bob,,Again,,,,,,,,\n"
                + ",Ann,,Smith,,,,,,,,\n"
                + "A6,Ann,,Smith,,,,,,,bobmp,\n"
                + "A7,Ann,,Smith,,,,,,,ann smith,\n"
                + "A8,Ann,,Smith,,,,,,\n"
                + "A9,Ann,,Smith,,,,,,,,\n");

        assertThat(reported())
                .containsExactly(
                        "3,A2,last_name,refused,it is blank",
                        "4,A3,last_name,refused,it holds a digit",
                        "5,A1,account_id,refused,a row above has the same account_id",
                        "6,,account_id,refused,it is blank",
                        "7,A6,username,refused,somebody else has it",
                        "8,A7,username,refused,\"it is not a Latin letter and 1 to 59 letters, digits, periods, underscores,"
                                + " dashes\"",
                        "9,,,refused,the row has more or fewer cells than the header");
        assertThat(summary.refused()).isEqualTo(7);
        assertThat(database.rows("select source_id from account order by id")).containsExactly("A1", "A9");
    }

    @Test
    void cellsThatSayNothingAreLeftOutAndReported() throws SQLException {
        Summary summary = load("A1,Bob,,Kowalczyk,,,1980-02-31,111-11-1111,123,nsw,,\n");

        assertThat(summary.notes()).isEqualTo(4);
        assertThat(summary.added()).isEqualTo(1);
        assertThat(reported())
                .extracting(line -> line.split(",")[2])
                .containsExactly("birth_date", "ssn", "idoc_number", "county");
        assertThat(database.rows("select ssn_token, ssn_ciphertext, birth_date from account"))
                .containsExactly("||");
    }

    @Test
    void nothingPersonalIsReported() {
        load(BOB.replace("Pérez", "P3rez").replace("349-15-3221", "349-15-322").replace("1980", "1880"));

        assertThat(report.toString()).doesNotContainIgnoringCase("Bob", "Muñoz", "Nowak", "1880", "349", "12345");
    }

    @Test
    void failedBatchIsTakenUpByTheNextRun() throws SQLException {
        database.execute("alter table account add constraint account_for_test check (source_id <> 'A8')");
        assertThatThrownBy(() -> load(people(1, 12)))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("The database refused: ERROR: ")
                .hasMessageEndingWith("; the batches before are loaded, run the import again to go on.")
                .hasMessageNotContaining("Person");
        assertThat(database.rows("select count(*) from account")).containsExactly("6");
        database.execute("alter table account drop constraint account_for_test");

        Summary summary = load(people(1, 12));

        assertThat(summary.unchanged()).isEqualTo(6);
        assertThat(summary.added()).isEqualTo(6);
        assertThat(database.rows("select count(*), count(distinct source_id), count(distinct t.account_id) from account"
                        + " a join match_trait t on t.account_id = a.id"))
                .containsExactly("12|12|12");
    }

    @Test
    void missingColumnLoadsNothing() throws SQLException {
        AccountImport accounts = new AccountImport(database.owner(), VAULT, CLOCK, BATCH);

        assertThatThrownBy(() -> accounts.load(new StringReader("account_id,ssn\nA1,349153221\n"), report))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("The header of the file lacks: first_name, ");
        assertThat(database.rows("select count(*) from account")).containsExactly("0");
    }

    @Test
    void withoutCountiesNothingIsLoaded() throws SQLException {
        database.execute("delete from county");

        assertThatThrownBy(() -> load(BOB))
                .hasMessage("The database has no counties yet: load the reference data first.");
        assertThat(database.rows("select count(*) from account")).containsExactly("0");
    }

    @Test
    void twoImportsDoNotRunAtOnce() throws SQLException {
        try (Connection other = database.owner().getConnection()) {
            other.setAutoCommit(false);
            ImportLock lock = new ImportLock(other);

            assertThatThrownBy(() -> load(BOB)).hasMessage("Another import is running on this database.");
            lock.release();
        }

        assertThat(load(BOB).added()).isEqualTo(1);
    }

    @Test
    void namesakesGetTheUsernamesOfTheProposerInTheOrderOfTheFile() throws SQLException {
        database.execute("""
                insert into account (username, first_name, last_name, origin, created_at)
                values ('ASmith', 'Al', 'Staff', 'staff', now())
                """);

        load(ANN + ANN.replace("A2", "A3") + ANN.replace("A2", "A4") + ANN.replace("A2", "A5"));

        assertThat(database.rows("select username from account where source_id is not null order by source_id"))
                .containsExactly("annsmith", "anns", "asmith2", "asmith3");
    }

    private Summary load(String rows) {
        return new AccountImport(database.owner(), VAULT, CLOCK, BATCH).load(new StringReader(HEADER + rows), report);
    }

    private List<String> reported() {
        return report.toString()
                .lines()
                .filter(line -> !line.startsWith("line,"))
                .toList();
    }

    private long id(String sourceId) throws SQLException {
        return Long.parseLong(database.rows("select id from account where source_id = '" + sourceId + "'")
                .get(0));
    }

    /** Every row of the tables that an import writes, with the transaction that wrote it. */
    private List<String> everything() throws SQLException {
        return database.rows("""
                select 'account', xmin::text, a::text from account a
                union all select 'trait', xmin::text, t::text from match_trait t
                union all select 'name', xmin::text, n::text from account_former_name n
                union all select 'credential', xmin::text, c::text from credential c
                union all select 'event', xmin::text, e::text from audit.event e
                order by 1, 3""");
    }

    private static String people(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number ->
                        "A%d,Person,,%s,,,,,,,,%n".formatted(number, "Abcdefghijklmnop".substring(0, number + 1)))
                .collect(Collectors.joining());
    }
}
