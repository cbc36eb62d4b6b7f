package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.AccountHistory;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.load.SortedBatch.Added;
import com.illinoisworknet.returningcitizens.matching.IndexedPerson;
import com.illinoisworknet.returningcitizens.person.Identity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The rows of new accounts, in each table that holds something of an account. */
final class AddedRows {
    private static final String ORIGIN = "imported";

    private final CopyText accounts =
            new CopyText("account", "id, username, source_id, origin, created_at, " + AccountCells.COLUMNS);
    private final CopyText formerNames = new CopyText("account_former_name", "account_id, last_name");
    private final CopyText credentials = new CopyText("credential", "account_id, password_hash, temporary, issued_at");
    private final CopyText traits = TraitRows.text();
    private final AccountCells cells;
    private final Instant now;

    AddedRows(AccountCells cells, Instant now) {
        this.cells = cells;
        this.now = now;
    }

    void add(Added added) {
        AccountTraits known = cells.traits(added.row());
        addAccount(added, known);
        addFormerNames(added.id(), known.formerLastNames());
        addCredential(added.id(), added.row().signIn().passwordHash());
        traits.row(TraitRows.row(IndexedPerson.of(identity(added, known))));
    }

    /** All of them, accounts first. */
    List<CopyRows> tables() {
        return Stream.of(accounts, formerNames, credentials, traits)
                .map(CopyText::finished)
                .toList();
    }

    private void addAccount(Added added, AccountTraits known) {
        List<String> first = List.of(
                CopyText.number(added.id()),
                CopyText.text(added.username().value()),
                CopyText.text(added.row().key().sourceId()),
                ORIGIN,
                now.toString());
        accounts.row(Stream.concat(first.stream(), cells.of(added.id(), added.row(), known).stream())
                .toList());
    }

    private void addFormerNames(long id, List<String> names) {
        names.forEach(name -> formerNames.row(List.of(CopyText.number(id), CopyText.text(name))));
    }

    private void addCredential(long id, String hash) {
        if (!hash.isEmpty()) {
            credentials.row(List.of(CopyText.number(id), CopyText.text(hash), "false", now.toString()));
        }
    }

    private AccountIdentity identity(Added added, AccountTraits known) {
        Identity named = Identity.of(added.row().who().name());
        return new AccountIdentity(
                added.id(),
                added.username().value(),
                added.row().who().birthDate().map(named::born).orElse(named),
                known,
                new AccountHistory(AccountOrigin.IMPORTED, now, false));
    }
}
