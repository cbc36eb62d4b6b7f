package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What an account holds beside name and birth date by which its holder is found; each may be unknown. */
public final class AccountTraits {
    private static final AccountTraits NONE = new AccountTraits(null, null, "", List.of());

    private final SsnToken ssnToken;
    private final IdocNumber idocNumber;
    private final String countyCode;
    private final List<String> formerLastNames;

    private AccountTraits(SsnToken ssnToken, IdocNumber idocNumber, String countyCode, List<String> formerLastNames) {
        this.ssnToken = ssnToken;
        this.idocNumber = idocNumber;
        this.countyCode = countyCode;
        this.formerLastNames = List.copyOf(formerLastNames);
    }

    /** Nothing is known. */
    public static AccountTraits none() {
        return NONE;
    }

    /** The same with the token of a Social Security number. */
    public AccountTraits with(SsnToken token) {
        return new AccountTraits(Objects.requireNonNull(token), idocNumber, countyCode, formerLastNames);
    }

    /** The same with an IDOC number. */
    public AccountTraits with(IdocNumber number) {
        return new AccountTraits(ssnToken, Objects.requireNonNull(number), countyCode, formerLastNames);
    }

    /** The same with the code of a county. */
    public AccountTraits inCounty(String code) {
        return new AccountTraits(ssnToken, idocNumber, Objects.requireNonNull(code), formerLastNames);
    }

    /** The same with the last names that the holder had before. */
    public AccountTraits formerly(List<String> lastNames) {
        return new AccountTraits(ssnToken, idocNumber, countyCode, lastNames);
    }

    /** The token of the Social Security number, if known. */
    public Optional<SsnToken> ssnToken() {
        return Optional.ofNullable(ssnToken);
    }

    /** The IDOC number that an imported account came with, if any. */
    public Optional<IdocNumber> idocNumber() {
        return Optional.ofNullable(idocNumber);
    }

    /** Code of the county that an imported account came with, or "". */
    public String countyCode() {
        return countyCode;
    }

    /** The last names that the holder had before, as typed; empty if none is known. */
    public List<String> formerLastNames() {
        return formerLastNames;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountTraits that
                && ssnToken().equals(that.ssnToken())
                && idocNumber().equals(that.idocNumber())
                && countyCode.equals(that.countyCode)
                && formerLastNames.equals(that.formerLastNames);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ssnToken, idocNumber, countyCode, formerLastNames);
    }

    /** Says nothing of the person, so that it may stand in a log. */
    @Override
    public String toString() {
        return "AccountTraits[…]";
    }
}
