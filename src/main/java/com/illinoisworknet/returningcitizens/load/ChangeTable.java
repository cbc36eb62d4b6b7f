package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.load.SortedBatch.Changed;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What changed rows say, in a table of the import's own connection from which the accounts are updated. A blank cell
 * changes nothing: what the application added to an account since stays there, and a first name whose last name is
 * blank is no last name of an account that has both. A Social Security number that is the same
 * stays sealed as it is. What the file says, an account has no longer by a match decision alone. Username and password
 * are the holder's: only who has no password gets the file's.
 */
final class ChangeTable {
    private static final String CREATE = """
            create temporary table if not exists account_change (
                id bigint,
                first_name_only boolean,
                former_last_names text,
                password_hash text,
                first_name text,
                middle_name text,
                last_name text,
                suffix text,
                birth_date date,
                idoc_number text,
                county_code text,
                ssn_ciphertext bytea,
                ssn_key_id text,
                ssn_token text,
                source_digest bytea
            ) on commit delete rows""";
    private static final String UPDATE = """
            update account a set
                first_name = case when c.first_name_only and a.first_name <> '' then c.last_name
                    else coalesce(nullif(c.first_name, ''), a.first_name) end,
                middle_name = coalesce(nullif(c.middle_name, ''), a.middle_name),
                last_name = case when c.first_name_only and a.first_name <> '' then a.last_name else c.last_name end,
                suffix = coalesce(nullif(c.suffix, ''), a.suffix),
                birth_date = coalesce(c.birth_date, a.birth_date),
                idoc_number = coalesce(c.idoc_number, a.idoc_number),
                county_code = coalesce(c.county_code, a.county_code),
                middle_name_by = case when nullif(c.middle_name, '') is null then a.middle_name_by end,
                suffix_by = case when nullif(c.suffix, '') is null then a.suffix_by end,
                ssn_by = case when c.ssn_token is null then a.ssn_by end,
                source_digest = c.source_digest,
                version = a.version + 1
            from account_change c
            where a.id = c.id""";
    private static final String UPDATE_SSN = """
            update account a set
                ssn_ciphertext = c.ssn_ciphertext, ssn_key_id = c.ssn_key_id, ssn_token = c.ssn_token
            from account_change c
            where a.id = c.id and c.ssn_token is distinct from a.ssn_token and c.ssn_token is not null""";
    private static final String ADD_FORMER_NAMES = """
            insert into account_former_name (account_id, last_name)
            select id, unnest(string_to_array(former_last_names, ';')) from account_change
            on conflict do nothing""";
    private static final String ADD_PASSWORDS = """
            insert into credential (account_id, password_hash, temporary, issued_at)
            select id, password_hash, false, ? from account_change where password_hash is not null
            on conflict do nothing""";

    private final Connection connection;

    /** Creates the table, empty, for the life of the connection. */
    ChangeTable(Connection connection) throws SQLException {
        this.connection = connection;
        run(CREATE);
    }

    /** No row yet. */
    static CopyText text() {
        return new CopyText(
                "account_change", "id, first_name_only, former_last_names, password_hash, " + AccountCells.COLUMNS);
    }

    /** The cells of a changed row. */
    static List<String> row(Changed changed, AccountCells cells) {
        AccountTraits traits = cells.traits(changed.row());
        List<String> first = List.of(
                CopyText.number(changed.id()),
                String.valueOf(changed.row().hasFirstNameOnly()),
                CopyText.orNull(String.join(";", traits.formerLastNames())),
                CopyText.orNull(changed.row().signIn().passwordHash()));
        return Stream.concat(first.stream(), cells.of(changed.id(), changed.row(), traits).stream())
                .toList();
    }

    /** Updates the accounts of the rows that were copied into the table. */
    void apply(Instant now) throws SQLException {
        run(UPDATE);
        run(UPDATE_SSN);
        run(ADD_FORMER_NAMES);
        run(ADD_PASSWORDS, Timestamp.from(now));
    }

    private void run(String statement, Object... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int place = 0; place < values.length; place++) {
                prepared.setObject(place + 1, values[place]);
            }
            prepared.executeUpdate();
        }
    }
}
