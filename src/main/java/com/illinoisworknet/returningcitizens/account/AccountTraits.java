package com.illinoisworknet.returningcitizens.account;

import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.SsnToken;
import java.util.Objects;
import java.util.Optional;

/** What an account holds beside name and birth date by which its holder is found; each may be unknown. */
public final class AccountTraits {
    private static final AccountTraits NONE = new AccountTraits(null, null, "");

    private final SsnToken ssnToken;
    private final IdocNumber idocNumber;
    private final String countyCode;

    private AccountTraits(SsnToken ssnToken, IdocNumber idocNumber, String countyCode) {
        this.ssnToken = ssnToken;
        this.idocNumber = idocNumber;
        this.countyCode = countyCode;
    }

    /** Nothing is known. */
    public static AccountTraits none() {
        return NONE;
    }

    /** The same with the token of a Social Security number. */
    public AccountTraits with(SsnToken token) {
        return new AccountTraits(Objects.requireNonNull(token), idocNumber, countyCode);
    }

    /** The same with an IDOC number. */
    public AccountTraits with(IdocNumber number) {
        return new AccountTraits(ssnToken, Objects.requireNonNull(number), countyCode);
    }

    /** The same with the code of a county. */
    public AccountTraits inCounty(String code) {
        return new AccountTraits(ssnToken, idocNumber, Objects.requireNonNull(code));
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

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountTraits that
                && ssnToken().equals(that.ssnToken())
                && idocNumber().equals(that.idocNumber())
                && countyCode.equals(that.countyCode);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ssnToken, idocNumber, countyCode);
    }

    /** Says nothing of the person, so that it may stand in a log. */
    @Override
    public String toString() {
        return "AccountTraits[…]";
    }
}
