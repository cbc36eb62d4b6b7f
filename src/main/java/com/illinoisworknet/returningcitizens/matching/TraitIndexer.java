package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.AccountCreated;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountIdentityChanged;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerEnrolled;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentSummary;
import com.illinoisworknet.returningcitizens.matching.model.PersonTraits;
import com.illinoisworknet.returningcitizens.person.IdocNumber;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the index of traits as current as the accounts and enrollments, in the transaction that changes them. Staff accounts are left
 * out, since they are never candidates.
 */
@Dependent
class TraitIndexer {
    @Inject
    AccountService accounts;

    @Inject
    EnrollmentService enrollments;

    @Inject
    TraitRepository index;

    void created(@Observes AccountCreated created) {
        store(created.accountId());
    }

    void changed(@Observes AccountIdentityChanged changed) {
        store(changed.accountId());
    }

    void enrolled(@Observes CustomerEnrolled enrolled) {
        store(enrolled.accountId());
    }

    private void store(long accountId) {
        accounts.find(accountId)
                .filter(account -> account.history().origin() != AccountOrigin.STAFF)
                .map(account -> new IndexedPerson(accountId, traits(account, enrollments.latestOfAccount(accountId))))
                .ifPresent(index::store);
    }

    /** What an account is compared by; number and counties of the latest enrollment count more than the account's. */
    static PersonTraits traits(AccountIdentity account, Optional<EnrollmentSummary> latest) {
        PersonTraits named = PersonTraits.of(account.name());
        PersonTraits dated = account.birthDate().map(named::born).orElse(named);
        PersonTraits withSsn = account.ssnToken().map(dated::with).orElse(dated);
        Optional<IdocNumber> number = latest.map(EnrollmentSummary::idocNumber).or(account::idocNumber);
        PersonTraits numbered = number.map(withSsn::with).orElse(withSsn);
        Set<String> counties = latest.map(EnrollmentSummary::commitmentCounties).orElseGet(() -> countyOf(account));
        return counties.isEmpty() ? numbered : numbered.inCounties(counties);
    }

    private static Set<String> countyOf(AccountIdentity account) {
        return account.countyCode().isEmpty() ? Set.of() : Set.of(account.countyCode());
    }
}
