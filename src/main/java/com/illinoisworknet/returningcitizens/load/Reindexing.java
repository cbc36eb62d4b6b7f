package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.AccountHistory;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.matching.IndexedPerson;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What changed accounts are found by now: what the row said, what the account had beside it, and its latest enrollment,
 * whose number and counties count more.
 */
public final class Reindexing {
    private static final String DELETE = "delete from match_trait where account_id = any(?)";
    private static final String ACCOUNTS = """
            select a.id, a.username, a.first_name, a.middle_name, a.last_name, a.suffix, a.birth_date, a.created_at,
                coalesce(a.ssn_token, '') as ssn_token, coalesce(a.idoc_number, '') as idoc_number,
                coalesce(a.county_code, '') as county_code,
                array(select f.last_name from account_former_name f where f.account_id = a.id
                    order by f.last_name) as former_last_names,
                coalesce(e.idoc_number, '') as enrolled_number,
                array(select c.county_code from enrollment_commitment_county c
                    where c.enrollment_id = e.id) as enrolled_counties
            from account a
            left join lateral (
                select l.id, l.idoc_number from enrollment l where l.account_id = a.id and not l.voided
                order by l.enrolled_at desc, l.id desc
                limit 1) e on true
            where a.id = any(?)""";

    private final Connection connection;

    /** In the transaction of a connection. */
    public Reindexing(Connection connection) {
        this.connection = connection;
    }

    /** Puts what the accounts are found by now in the place of what stood in the index. */
    public void again(List<Long> accountIds) throws SQLException {
        if (!accountIds.isEmpty()) {
            replace(accountIds).copy(connection);
        }
    }

    /** Takes the accounts out of the index and answers the rows to be copied into it. */
    CopyRows replace(List<Long> accountIds) throws SQLException {
        Array ids = connection.createArrayOf("bigint", accountIds.toArray());
        delete(ids);
        CopyText rows = TraitRows.text();
        try (var accounts = connection.prepareStatement(ACCOUNTS)) {
            accounts.setArray(1, ids);
            try (ResultSet account = accounts.executeQuery()) {
                while (account.next()) {
                    rows.row(TraitRows.row(indexed(account)));
                }
            }
        }
        return rows.finished();
    }

    private void delete(Array ids) throws SQLException {
        try (var deletion = connection.prepareStatement(DELETE)) {
            deletion.setArray(1, ids);
            deletion.executeUpdate();
        }
    }

    private static IndexedPerson indexed(ResultSet row) throws SQLException {
        IndexedPerson person = IndexedPerson.of(account(row));
        String number = row.getString("enrolled_number");
        return number.isEmpty()
                ? person
                : person.enrolled(new IdocNumber(number), Set.copyOf(texts(row, "enrolled_counties")));
    }

    private static AccountIdentity account(ResultSet row) throws SQLException {
        Instant since = row.getTimestamp("created_at").toInstant();
        return new AccountIdentity(
                row.getLong("id"),
                row.getString("username"),
                identity(row),
                traits(row),
                new AccountHistory(AccountOrigin.IMPORTED, since, false));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        Identity named = Identity.of(new PersonName(
                row.getString("first_name"),
                row.getString("middle_name"),
                row.getString("last_name"),
                row.getString("suffix")));
        LocalDate born = row.getObject("birth_date", LocalDate.class);
        return born == null ? named : named.born(new BirthDate(born));
    }

    private static AccountTraits traits(ResultSet row) throws SQLException {
        AccountTraits named =
                AccountTraits.none().formerly(texts(row, "former_last_names")).inCounty(row.getString("county_code"));
        String number = row.getString("idoc_number");
        AccountTraits numbered = number.isEmpty() ? named : named.with(new IdocNumber(number));
        String token = row.getString("ssn_token");
        return token.isEmpty() ? numbered : numbered.with(new SsnToken(token));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
