package com.illinoisworknet.returningcitizens.rotation;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.audit.Session;
import com.illinoisworknet.returningcitizens.audit.TrailDatabase;
import com.illinoisworknet.returningcitizens.load.Reindexing;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import com.illinoisworknet.returningcitizens.shared.SealedColumn;
import com.illinoisworknet.returningcitizens.shared.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** A database with accounts, reported numbers and drafts, sealed. */
final class SealedRows {
    private static final String PEOPLE = """
            insert into account (id, username, first_name, last_name, origin, created_at)
            overriding system value
            select n, 'person' || n, 'Ann', 'Miller', 'imported', now() from generate_series(1, ?) n;
            """;
    private static final String SOME_DRAFTS = """
            insert into staff_member (account_id, role) values (1, 'state-administrator');
            insert into county (code, name) values ('17031', 'Cook');
            insert into parent_institution (name, kind, city, county_code) values ('Kewanee', 'x', 'Kewanee', '17031');
            insert into intake (key, staff_account_id, state, begun_at, changed_at)
            select cast(lpad(cast(n as text), 32, '0') as uuid), 1, 'DRAFT', now(), now() from generate_series(1, 40) n;
            insert into enrollment (id, account_id, idoc_number, institution_id, enrolled_on, msr_date, intake_key,
                enrolled_by, enrolled_at)
            overriding system value
            select n, n, 'R' || lpad(cast(n as text), 5, '0'), 1, date '2026-01-01', date '2027-01-01',
                gen_random_uuid(), 1, now() from generate_series(1, 20) n;
            insert into reported_identity (enrollment_id, first_name, middle_name, last_name, suffix, birth_date,
                added_middle_name, added_suffix, added_ssn)
            select n, 'Ann', '', 'Miller', '', date '1980-01-01', false, false, false from generate_series(1, 20) n""";

    private final TrailDatabase database;

    private SealedRows(TrailDatabase database) {
        this.database = database;
    }

    /** As many accounts, 20 reported numbers and 40 drafts, sealed by the vault. */
    static SealedRows of(int accounts, Vault vault) throws Exception {
        TrailDatabase database = TrailDatabase.create();
        SealedRows rows = new SealedRows(database);
        try (Session owner = database.as("rc_owner")) {
            owner.begin();
            owner.execute(PEOPLE.replace("?", Integer.toString(accounts)));
            owner.execute(SOME_DRAFTS);
            rows.seal(owner, accounts, vault);
            owner.commit();
        }
        return rows;
    }

    TrailDatabase database() {
        return database;
    }

    private void seal(Session owner, int accounts, Vault vault) throws SQLException {
        SsnVault ssns = new SsnVault(vault);
        for (long id = 1; id <= accounts; id++) {
            write(owner, SealedColumn.ACCOUNT_SSN, id, vault);
            owner.execute(
                    "update account set ssn_token = ? where id = ?",
                    ssns.token(digits(id)).value(),
                    id);
        }
        for (long id = 1; id <= 20; id++) {
            write(owner, SealedColumn.REPORTED_SSN, id, vault);
        }
        for (long id = 1; id <= 40; id++) {
            write(owner, SealedColumn.INTAKE_TYPED, "%08d-0000-0000-0000-%012d".formatted(0, id), vault);
        }
        new Reindexing(owner.connection())
                .again(LongStream.rangeClosed(1, accounts).boxed().toList());
    }

    /** Seals a value of a row as the application does. */
    static void write(Session session, SealedColumn column, Object id, Vault vault) throws SQLException {
        String text = id instanceof Long number ? digits(number) : "typed " + id;
        Sealed sealed = vault.seal(text.getBytes(StandardCharsets.UTF_8), column.place(id));
        String token = column == SealedColumn.ACCOUNT_SSN
                ? ", ssn_token = '%s'".formatted(new SsnVault(vault).token(text).value())
                : "";
        session.execute(
                "update %s set %s = ?, %s = ?%s where %s = cast(? as %s)"
                        .formatted(
                                column.table(),
                                column.ciphertext(),
                                column.keyId(),
                                token,
                                column.rowId(),
                                column.rowIdType()),
                sealed.ciphertext(),
                sealed.keyId(),
                id.toString());
    }

    static String digits(long id) {
        return "%03d55%04d".formatted(400 + id / 9_999, id % 9_999 + 1);
    }

    /** How many values of a column are under which key. */
    Map<String, Long> keys(SealedColumn column) throws SQLException {
        try (Session owner = database.as("rc_owner")) {
            Map<String, Long> keys = new TreeMap<>();
            for (Map<String, String> row :
                    owner.rows("select %s as key, count(*) as rows from %s where %s is not null group by 1"
                            .formatted(column.keyId(), column.table(), column.keyId()))) {
                keys.put(row.get("key"), Long.valueOf(row.get("rows")));
            }
            return keys;
        }
    }

    /** What all values of a column say, by row. */
    Map<String, String> opened(SealedColumn column, Vault vault) throws SQLException {
        Map<String, String> texts = new TreeMap<>();
        try (Session owner = database.as("rc_owner");
                Statement statement = owner.connection().createStatement();
                ResultSet row = statement.executeQuery("select cast(%s as text), %s, %s from %s where %s is not null"
                        .formatted(
                                column.rowId(), column.ciphertext(), column.keyId(), column.table(), column.keyId()))) {
            while (row.next()) {
                Sealed sealed = new Sealed(row.getString(3), row.getBytes(2));
                byte[] clear = vault.open(sealed, column.place(row.getString(1)));
                texts.put(row.getString(1), new String(clear, StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    /** The accounts whose token, or whose hash in the index, is not the vault's. */
    List<Long> underOtherTokens(Vault vault) throws SQLException {
        SsnVault ssns = new SsnVault(vault);
        List<Long> others = new ArrayList<>();
        try (Session owner = database.as("rc_owner")) {
            for (Map<String, String> row : owner.rows("""
                    select a.id, a.ssn_token, t.ssn_hash = left(a.ssn_token, 16) || right(a.ssn_token, 8) as same
                    from account a join match_trait t on t.account_id = a.id""")) {
                long id = Long.parseLong(row.get("id"));
                boolean right = row.get("ssn_token")
                        .equals(ssns.token(new SocialSecurityNumber(digits(id))).value());
                if (!right || !row.get("same").equals("t")) {
                    others.add(id);
                }
            }
        }
        return others;
    }
}
