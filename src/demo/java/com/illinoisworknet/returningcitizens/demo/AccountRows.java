package com.illinoisworknet.returningcitizens.demo;

import com.illinoisworknet.returningcitizens.account.AccountHistory;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.matching.IndexedPerson;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SocialSecurityNumber;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The accounts of people, as an import would write them: without a password, with what they are searched by. */
final class AccountRows {
    private static final String FIRST_ID = "select coalesce(max(id), 0) + 1 from account";
    private static final String LAST_ID =
            "select setval(pg_get_serial_sequence('account', 'id'), max(id)) from account";
    private static final String ACCOUNT = """
            insert into account (id, username, first_name, middle_name, last_name, suffix, birth_date, county_code,
                ssn_ciphertext, ssn_key_id, ssn_token, origin, created_at)
            overriding system value values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'imported', ?)""";
    private static final String FORMER_NAME = "insert into account_former_name (account_id, last_name) values (?, ?)";

    private final Sql sql;
    private final SsnVault vault;
    private final TraitRows index;
    private final Usernames usernames = new Usernames();
    private final List<Object[]> accounts = new ArrayList<>();
    private final List<Object[]> formerNames = new ArrayList<>();
    private long nextId;

    /** Rows that follow the accounts that are there. */
    AccountRows(Sql sql, SsnVault vault, TraitRows index) throws SQLException {
        this.sql = sql;
        this.vault = vault;
        this.index = index;
        this.nextId = sql.number(FIRST_ID);
    }

    /** Takes the account up and answers its id. */
    long add(DemoAccount account) {
        long id = nextId++;
        String username = usernames.next(account.who().name());
        accounts.add(row(id, username, account));
        account.formerLastNames().forEach(name -> formerNames.add(new Object[] {id, name}));
        index.add(IndexedPerson.of(identity(id, username, account)));
        return id;
    }

    /** Writes all that were taken up. */
    void insert() throws SQLException {
        sql.runAll(ACCOUNT, accounts);
        sql.runAll(FORMER_NAME, formerNames);
        sql.number(LAST_ID);
    }

    private Object[] row(long id, String username, DemoAccount account) {
        PersonName name = account.who().name();
        Optional<SocialSecurityNumber> ssn = account.who().ssn();
        Optional<Sealed> sealed = ssn.map(number -> vault.seal(number, SsnVault.placeOfAccount(id)));
        return new Object[] {
            id,
            username,
            name.first(),
            name.middle(),
            name.last(),
            name.suffix(),
            born(account).value(),
            account.countyCode(),
            sealed.map(Sealed::ciphertext).orElse(null),
            sealed.map(Sealed::keyId).orElse(null),
            ssn.map(vault::token).map(SsnToken::value).orElse(null),
            account.createdAt()
        };
    }

    private AccountIdentity identity(long id, String username, DemoAccount account) {
        AccountTraits named =
                AccountTraits.none().formerly(account.formerLastNames()).inCounty(account.countyCode());
        return new AccountIdentity(
                id,
                username,
                Identity.of(account.who().name()).born(born(account)),
                account.who().ssn().map(vault::token).map(named::with).orElse(named),
                new AccountHistory(AccountOrigin.IMPORTED, account.createdAt(), false));
    }

    private static BirthDate born(DemoAccount account) {
        return account.who().birthDate().orElseThrow();
    }
}
