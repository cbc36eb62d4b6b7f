package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.matching.model.SsnTraits;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import com.illinoisworknet.returningcitizens.person.NameFolding;
import java.util.List;
import java.util.Set;

/**
 * An account in the index, with the traits it is compared by.
 *
 * @param accountId id of the account
 * @param traits what it is compared by
 */
public record IndexedPerson(long accountId, PersonTraits traits) {
    /** An account that no enrollment belongs to. */
    public static IndexedPerson of(AccountIdentity account) {
        PersonTraits named = PersonTraits.of(account.name()).formerly(formerNames(account));
        PersonTraits dated = account.birthDate().map(named::born).orElse(named);
        PersonTraits withSsn =
                account.ssnToken().map(SsnTraits::of).map(dated::with).orElse(dated);
        PersonTraits numbered = account.idocNumber().map(withSsn::with).orElse(withSsn);
        boolean inCounty = !account.countyCode().isEmpty();
        return new IndexedPerson(account.id(), inCounty ? numbered.inCounties(Set.of(account.countyCode())) : numbered);
    }

    private static List<String> formerNames(AccountIdentity account) {
        return account.traits().formerLastNames().stream()
                .map(NameFolding::fold)
                .toList();
    }

    /**
     * The same account with its latest enrollment, whose number and counties count more than the account's.
     *
     * @param number the IDOC number of the enrollment
     * @param counties codes of its counties of commitment
     */
    public IndexedPerson enrolled(IdocNumber number, Set<String> counties) {
        return new IndexedPerson(accountId, traits.with(number).inCounties(counties));
    }
}
