package com.illinoisworknet.returningcitizens.matching;

import com.illinoisworknet.returningcitizens.account.AccountClosed;
import com.illinoisworknet.returningcitizens.account.AccountCreated;
import com.illinoisworknet.returningcitizens.account.AccountIdentity;
import com.illinoisworknet.returningcitizens.account.AccountIdentityChanged;
import com.illinoisworknet.returningcitizens.account.AccountOrigin;
import com.illinoisworknet.returningcitizens.account.AccountReplaced;
import com.illinoisworknet.returningcitizens.account.AccountService;
import com.illinoisworknet.returningcitizens.enrollment.CustomerEnrolled;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentEdited;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentMoved;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentService;
import com.illinoisworknet.returningcitizens.enrollment.EnrollmentVoided;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

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

    void edited(@Observes EnrollmentEdited edited) {
        store(edited.accountId());
    }

    /** What a void enrollment said of its holder counts no longer. */
    void madeVoid(@Observes EnrollmentVoided made) {
        if (!made.accountClosed()) {
            store(made.accountId());
        }
    }

    /** Number and counties of an enrollment go with it. */
    void moved(@Observes EnrollmentMoved moved) {
        store(moved.accountId());
        store(moved.toAccountId());
    }

    /** A closed account is no candidate. */
    void replaced(@Observes AccountReplaced replaced) {
        index.remove(replaced.accountId());
    }

    /** Nor is one that was never used. */
    void closed(@Observes AccountClosed closed) {
        index.remove(closed.accountId());
    }

    private void store(long accountId) {
        accounts.find(accountId)
                .filter(account -> account.history().origin() != AccountOrigin.STAFF)
                .map(this::indexed)
                .ifPresent(index::store);
    }

    /** What an account is compared by; number and counties of the latest enrollment count more than the account's. */
    private IndexedPerson indexed(AccountIdentity account) {
        IndexedPerson person = IndexedPerson.of(account);
        return enrollments
                .traits(account.id())
                .map(latest -> person.enrolled(latest.idocNumber(), latest.commitmentCounties()))
                .orElse(person);
    }
}
