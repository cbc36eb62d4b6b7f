package com.illinoisworknet.returningcitizens.load;

import com.illinoisworknet.returningcitizens.account.AccountTraits;
import com.illinoisworknet.returningcitizens.account.SsnVault;
import com.illinoisworknet.returningcitizens.load.ReadRow.Loadable;
import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import com.illinoisworknet.returningcitizens.shared.Sealed;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What a row says of an account, as cells of the table {@code account}. May be used by many threads. */
final class AccountCells {
    /** The columns that {@link #of} fills. */
    static final String COLUMNS = "first_name, middle_name, last_name, suffix, birth_date, idoc_number, county_code,"
            + " ssn_ciphertext, ssn_key_id, ssn_token, source_digest";

    private static final HexFormat HEXADECIMAL = HexFormat.of();

    private final SsnVault vault;

    AccountCells(SsnVault vault) {
        this.vault = vault;
    }

    /** The traits of the row with the token of its Social Security number. */
    AccountTraits traits(Loadable row) {
        return row.who().ssn().map(vault::token).map(row.traits()::with).orElse(row.traits());
    }

    /**
     * The cells, in the order of {@link #COLUMNS}.
     *
     * @param id of the account, to which the sealed Social Security number is bound
     * @param traits of the same row, with the token
     */
    List<String> of(long id, Loadable row, AccountTraits traits) {
        PersonName name = row.who().name();
        Optional<Sealed> sealed = row.who().ssn().map(ssn -> vault.seal(ssn, SsnVault.placeOfAccount(id)));
        return List.of(
                CopyText.text(name.first()),
                CopyText.text(name.middle()),
                CopyText.text(name.last()),
                CopyText.text(name.suffix()),
                CopyText.orNull(row.who().birthDate().map(AccountCells::iso).orElse("")),
                CopyText.orNull(traits.idocNumber().map(IdocNumber::value).orElse("")),
                CopyText.orNull(traits.countyCode()),
                CopyText.orNull(sealed.map(AccountCells::bytes).orElse("")),
                CopyText.orNull(sealed.map(Sealed::keyId).orElse("")),
                CopyText.orNull(traits.ssnToken().map(SsnToken::value).orElse("")),
                CopyText.text("\\x" + row.key().digest()));
    }

    private static String iso(BirthDate date) {
        return date.value().toString();
    }

    private static String bytes(Sealed sealed) {
        return "\\x" + HEXADECIMAL.formatHex(sealed.ciphertext());
    }
}
