package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.NameFolding;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import java.sql.SQLException;
import java.time.LocalDate;

/** The accounts of people, as an import would write them: without a password, with what they are searched by. */
final class AccountRows {
    private static final String NEXT_ID = "select nextval(pg_get_serial_sequence('account', 'id'))";
    private static final String ACCOUNT = """
            insert into account (id, username, first_name, middle_name, last_name, suffix, birth_date, county_code,
                origin, created_at)
            overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, 'imported', ?)""";
    private static final String SSN =
            "update account set ssn_ciphertext = ?, ssn_key_id = ?, ssn_token = ? where id = ?";
    private static final String TRAITS = """
            insert into match_trait (account_id, first_name_folded, middle_name_folded, last_name_folded,
                suffix_folded, birth_date, ssn_token, county_code)
            select id, ?, ?, ?, ?, birth_date, ssn_token, county_code from account where id = ?""";

    private final Sql sql;
    private final SsnVault vault;
    private final Usernames usernames = new Usernames();

    AccountRows(Sql sql, SsnVault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    /** Writes the account and answers its id. */
    long insert(DemoAccount account) throws SQLException {
        long id = sql.number(NEXT_ID);
        PersonName name = account.who().name();
        LocalDate born = account.who().birthDate().map(BirthDate::value).orElseThrow();
        sql.run(
                ACCOUNT,
                id,
                usernames.next(name),
                name.first(),
                name.middle(),
                name.last(),
                name.suffix(),
                born,
                account.countyCode(),
                account.createdAt());
        if (account.who().ssn().isPresent()) {
            keep(account.who().ssn().get(), id);
        }
        insertTraits(name, id);
        return id;
    }

    private void keep(SocialSecurityNumber ssn, long id) throws SQLException {
        Sealed sealed = vault.seal(ssn, SsnVault.placeOfAccount(id));
        sql.run(SSN, sealed.ciphertext(), sealed.keyId(), vault.token(ssn).value(), id);
    }

    private void insertTraits(PersonName name, long id) throws SQLException {
        sql.run(
                TRAITS,
                NameFolding.fold(name.first()),
                NameFolding.fold(name.middle()),
                NameFolding.fold(name.last()),
                NameFolding.fold(name.suffix()),
                id);
    }
}
