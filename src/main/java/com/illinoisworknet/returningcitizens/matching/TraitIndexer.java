package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.AccountCreated;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountIdentityChanged;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Keeps the index of traits as current as the accounts, in the transaction that changes them. Staff accounts are left
 * out, since they are never candidates.
 */
@Dependent
class TraitIndexer {
    @Inject
    AccountService accounts;

    @Inject
    TraitRepository index;

    void created(@Observes AccountCreated created) {
        store(created.accountId());
    }

    void changed(@Observes AccountIdentityChanged changed) {
        store(changed.accountId());
    }

    private void store(long accountId) {
        accounts.find(accountId)
                .filter(account -> account.history().origin() != AccountOrigin.STAFF)
                .map(account -> new IndexedPerson(accountId, traits(account)))
                .ifPresent(index::store);
    }

    /** What an account is compared by. */
    static PersonTraits traits(AccountIdentity account) {
        PersonTraits named = PersonTraits.of(account.name());
        PersonTraits dated = account.birthDate().map(named::born).orElse(named);
        PersonTraits withSsn = account.ssnToken().map(dated::with).orElse(dated);
        PersonTraits numbered = account.idocNumber().map(withSsn::with).orElse(withSsn);
        return account.countyCode().isEmpty() ? numbered : numbered.inCounties(Set.of(account.countyCode()));
    }
}
