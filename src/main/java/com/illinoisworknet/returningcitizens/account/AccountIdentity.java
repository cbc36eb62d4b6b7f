package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.BirthDate;
import com.illinoisworknet.returningcitizens.person.Identity;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.PersonName;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.util.Optional;

/**
 * What an account says of who its holder is.
 *
 * @param id id of the account
 * @param username as it was given
 * @param identity name and birth date; never the Social Security number, which is there as its token only
 * @param traits what else the holder is found by
 * @param history where the account comes from and whether it was used
 */
public record AccountIdentity(
        long id, String username, Identity identity, AccountTraits traits, AccountHistory history) {
    /** The name. */
    public PersonName name() {
        return identity.name();
    }

    /** The birth date, if known. */
    public Optional<BirthDate> birthDate() {
        return identity.birthDate();
    }

    /** The token of the Social Security number, if known. */
    public Optional<SsnToken> ssnToken() {
        return traits.ssnToken();
    }

    /** The IDOC number that an imported account came with, if any. */
    public Optional<IdocNumber> idocNumber() {
        return traits.idocNumber();
    }

    /** Code of the county that an imported account came with, or "". */
    public String countyCode() {
        return traits.countyCode();
    }

    /** Says nothing of the person, so that it may stand in a log. */
    @Override
    public String toString() {
        return "AccountIdentity[" + id + "]";
    }
}
